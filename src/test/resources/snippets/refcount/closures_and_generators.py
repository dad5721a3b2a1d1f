import sys
def outer():
    x = []
    def inner():
        return sys.getrefcount(x)
    return inner, sys.getrefcount(x)
f, n = outer()
print(n, f())
def gen(v):
    yield sys.getrefcount(v)
    yield 2
o = object()
g = gen(o)
print(sys.getrefcount(o), next(g), sys.getrefcount(o))
del g
print(sys.getrefcount(o))
