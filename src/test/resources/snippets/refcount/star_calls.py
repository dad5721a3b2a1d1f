import sys
def f(a): return sys.getrefcount(a)
def g(*a): return sys.getrefcount(a[0])
def h(**k): return sys.getrefcount(k['a'])
x = object(); d = {'a': x}; t = (x,); l = [x]
print(f(*t), f(*l), f(**d), g(*t), g(*l), h(**d), f(*[x]), f(*(x,)), f(**{'a': x}))
def e(*a, **k): return f(*a, **k)
print(e(x), e(a=x), e([]), e(a=[]), list(map(f, [x])), list(map(e, [x])))
