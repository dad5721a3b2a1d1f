import gc
import weakref
from functools import lru_cache


class A:
    @lru_cache
    def m(self):
        return 1


a = A()
a.m()
ref = weakref.ref(a)
del a
gc.collect()
print(ref() is not None)
A.m.cache_clear()
print(ref())
