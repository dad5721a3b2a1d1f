import weakref
class A:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
    def __call__(self, x): return x + 1
    def __add__(self, o): return ('add', o)
    def __str__(self): return 'str!'
    def __contains__(self, x): return x == 5
a = A()
p = weakref.proxy(a)
p.attr = 7
print(len(p), p[4], p(1), p + 2, str(p), 5 in p, a.attr, bool(p))
print(type(p) is weakref.CallableProxyType, isinstance(p, A), p == p)
del a
for f in (lambda: p.attr, lambda: len(p), lambda: p(1), lambda: str(p)):
    try: f()
    except ReferenceError as e: print(e)
