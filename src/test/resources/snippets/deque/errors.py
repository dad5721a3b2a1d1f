from collections import deque


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


d = deque('abc')
err(lambda:d[10])
err(lambda:d['a'])
err(lambda:d[0:1])
err(lambda:d.__setitem__(10,1))
err(lambda:d.__delitem__(10))
err(lambda:d+[1])
err(lambda:d*'a')
err(hash,d)
err(lambda: d<5)
err(lambda: d==list(d))
err(d.append)
err(d.extend,5)
err(d.extendleft)
err(d.reverse,1)
err(d.copy,1)
err(d.clear,1)
