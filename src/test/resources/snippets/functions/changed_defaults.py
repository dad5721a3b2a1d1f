def f(a, b=2, *, c=3):
    return a, b, c


print(f(1))
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"c": 30}
print(f(), f(1))
del f.__defaults__
f.__kwdefaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
try:
    f(1, 2)
except TypeError as e:
    print(e)
f.__code__ = (lambda x: ["other", x]).__code__
print(f(1), f.__name__)
