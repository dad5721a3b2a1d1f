from collections import deque


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


d = deque('abc')
err(deque([1],3).__repr__)
err(lambda: deque([1,2],3)*5)
err(lambda: 2*deque([1,2]))
err(lambda: deque([1])*3)
err(lambda: deque([1,2])*-1)
err(lambda: d.__imul__(0))
