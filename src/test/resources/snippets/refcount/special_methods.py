import sys
R = sys.getrefcount
class A:
    def __iter__(self): print(R(self), end=' '); return iter([1])
    def __enter__(self): print(R(self), end=' '); return self
    def __exit__(self, *a): print(R(self), end=' ')
    def __getattr__(self, n): return R(self)
    def __bool__(self): print(R(self), end=' '); return True
    def __repr__(self): return str(R(self))
    def __hash__(self): print(R(self), end=' '); return 1
a = A()
for _ in a: pass
with a: pass
with A() as q: pass
if a: pass
print(a, repr(a), str(a), f'{a}', '{}'.format(a), [a], a.zzz, A().zzz)
{a}; {a: 1}; {a} | {1}; hash(a); d = {}; d[a] = 1; a in d
