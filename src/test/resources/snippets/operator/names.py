import operator as o


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


print(o.add, o.add.__module__, o.itemgetter, o.itemgetter.__module__, type(o.itemgetter(1)))
err(o.call, max, 1, 2)
err(o.call)
err(o.truth, [])
err(o.matmul,1,2)
err(o.imatmul,1,2)
err(o.concat,'a','b')
err(o.mod,'%d',5)
