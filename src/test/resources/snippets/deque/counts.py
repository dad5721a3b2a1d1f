import sys
from collections import deque

item = object()
d = deque([item] * 3)
print(sys.getrefcount(item), sys.getrefcount(d))
it = iter(d)
print(sys.getrefcount(d))
d.rotate(1)
d.append(item)
print(sys.getrefcount(item))
d.pop()
d.popleft()
d.remove(item)
print(sys.getrefcount(item), len(d))
e = d.copy() + d
print(sys.getrefcount(item))
d.clear()
del e, it
print(sys.getrefcount(item))
last = deque(maxlen=1)
for _ in range(3):
    last.append(item)
print(sys.getrefcount(item), last.maxlen)
