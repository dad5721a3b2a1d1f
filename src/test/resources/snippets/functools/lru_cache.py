from functools import lru_cache


@lru_cache(maxsize=2)
def f(x):
    print("called with", x)
    return x * 2


print(f(1), f(1), f(2), f(3), f(1))
print(f.cache_info(), f.__name__, f.cache_parameters())
f.cache_clear()
print(f.cache_info())
