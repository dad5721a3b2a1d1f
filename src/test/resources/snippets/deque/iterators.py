import sys
from collections import deque

d = deque(range(100))
it = iter(d)
print(next(it), it.__length_hint__(), sys.getsizeof(it), type(it).__name__)
r = reversed(d)
print(next(r), next(r), r.__length_hint__(), type(r).__name__, list(r)[:3])
d.append(5)
try:
    next(it)
except RuntimeError as e:
    print(e, it.__length_hint__())
r = deque([1])
r.append(r)
print(r)
print(list(deque("abc")), tuple(reversed(deque("abc"))), sys.getsizeof(list(deque("abc"))))
