import operator as o


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


err(o.itemgetter)
err(o.itemgetter(1))
err(o.itemgetter(1),[1],[2])
err(o.itemgetter(1),x=1)
err(o.itemgetter(1),[1])
err(o.itemgetter(1,0),[1,2])
err(o.itemgetter(slice(1,None)),[1,2])
err(o.itemgetter('a'),{'a':5})
err(o.itemgetter(1),5)
err(o.itemgetter,1,x=1)
