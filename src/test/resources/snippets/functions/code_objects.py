def f():
    return 1


def g():
    return 1


print(f.__code__ == g.__code__, f.__code__ == f.__code__.replace(), hash(f.__code__) == hash(f.__code__.replace()))
r = f.__code__.replace(co_name="renamed")
print(r.co_name, r.co_qualname, r == f.__code__)
f.__code__ = r
print(f(), f.__name__, f.__code__.co_name)


def make():
    return lambda: 0


print(make().__code__ is make().__code__)
for kw in ({"co_name": 1}, {"zz": 1}):
    try:
        f.__code__.replace(**kw)
    except TypeError as e:
        print(e)
