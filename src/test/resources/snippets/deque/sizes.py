import sys
from collections import deque

for n in (0,1,2,31,32,33,34,63,64,65,66,128,129,200): print(n, sys.getsizeof(deque(range(n))), end=' ')
d=deque()
for i in range(200): d.append(i)
print(sys.getsizeof(d)); 
while len(d)>3: d.pop()
print(sys.getsizeof(d)); d.clear(); print(sys.getsizeof(d))
d=deque()
for i in range(200): d.appendleft(i)
print(sys.getsizeof(d), d[0], d[-1], d[100]); d.rotate(70); print(d[0], sys.getsizeof(d)); d.rotate(-150); print(d[0], sys.getsizeof(d)); d.reverse(); print(d[0])
del d[5]; d[7]=1000; print(d[7], d[5], len(d)); d.insert(50,'x'); print(d[50], d.index('x')); d.remove('x'); d+=[1,2]; d.extendleft([8,9]); print(d[0], d[-1], len(d))
print(deque([1,2])+deque([3]), deque([1,2])<deque([1,3]), deque([1])==deque([1]), deque([1],2)==deque([1],5), deque('abc',2), deque('abc',0))
class D(deque): pass
