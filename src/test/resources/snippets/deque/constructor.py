from collections import deque


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


err(deque,1)
err(deque,[],-1)
err(deque,[],'a')
err(deque,[],1,2)
err(deque,x=1)
err(deque,iterable='ab',maxlen=3)
err(deque,maxlen=2)
err(deque,[],None)
err(deque, [1], 10**30)
