import gc
import sys
from functools import cache, lru_cache

# A bounded cache holds key and result through a link and its dict, the key twice.
key, result = ("key", 1), ["result"]


@lru_cache
def bounded(x):
    return result


@cache
def unbounded(x):
    return result


print(sys.getrefcount(key), sys.getrefcount(result))
bounded(key)
print(sys.getrefcount(key), sys.getrefcount(result))
unbounded(key)
print(sys.getrefcount(key), sys.getrefcount(result))
bounded.cache_clear()
unbounded.cache_clear()
print(sys.getrefcount(key), sys.getrefcount(result), sys.getsizeof(bounded))
