from collections import deque


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


d = deque('abc')
err(deque().pop)
err(deque().popleft)
err(d.index,'z')
err(d.index,'b',2)
err(d.index,'c',0,10)
err(d.index,'a','x')
err(d.remove,'z')
err(d.count,'a')
err(d.insert,1,'x')
print(d)
err(deque('ab',2).insert,0,1)
err(d.rotate,'a')
err(d.rotate,1.5)
err(d.rotate,10**30)
