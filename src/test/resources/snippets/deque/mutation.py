from collections import deque


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


def mut():
    d=deque([1,2,3])
    for x in d: d.append(1)
err(mut)
class Bad:
    def __eq__(self,o): d.append(1); return False
d=deque([Bad(),Bad()]); err(d.count,5); err(d.index,5); err(d.remove,5); err(lambda: 5 in d)
