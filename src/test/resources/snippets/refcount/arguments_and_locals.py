import sys
def f(a):
    return sys.getrefcount(a)
def g(*args):
    return sys.getrefcount(args[0])
def h(**kw):
    return sys.getrefcount(kw['a'])
def d(a):
    b = a
    return f(b)
x = object()
print(sys.getrefcount(x), f(x), g(x), h(a=x), d(x))
print((lambda a: sys.getrefcount(a))(x), f(a=x))
