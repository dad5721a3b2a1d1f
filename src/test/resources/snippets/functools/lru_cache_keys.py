from functools import lru_cache


@lru_cache(typed=True)
def typed(*args, **kwargs):
    return args, kwargs


@lru_cache
def plain(*args, **kwargs):
    return args, kwargs


print(typed(1), typed(1.0), typed(x=1), typed(1), typed.cache_info())
print(plain(1), plain(1.0), plain(a=1, b=2), plain(b=2, a=1), plain.cache_info())
try:
    plain([])
except TypeError as e:
    print(e)
