import sys
import weakref
from collections import deque


class D(deque):
    pass


x = D([1, 2], 5)
x.name = "x"
print(x, x.copy(), type(x.copy()), x.copy().maxlen, type(x + x), sys.getsizeof(x), x.name)
r = weakref.ref(x)
print(r() is x)
del x
print(r())
d = deque([1])
r = weakref.ref(d)
del d
print(r())
