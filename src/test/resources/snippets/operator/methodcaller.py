import operator as o


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


err(o.methodcaller)
err(o.methodcaller,1)
err(o.methodcaller('upper'),'a')
err(o.methodcaller('split','b',maxsplit=1),'abcb')
err(o.methodcaller('x'),5)
err(o.methodcaller('a'),1,2)
print(o.itemgetter(1,2), o.attrgetter('a','b.c'), o.methodcaller('f',1,x=2), o.methodcaller('f'))
