import sys
R = sys.getrefcount
class A:
    def __init__(self, *a, **k): print(R(self), R(a) if a else '-', R(k), end=' ')
class B(A):
    def __init__(self, x): super().__init__(x); print(R(self), R(x))
class M(type):
    def __call__(cls, *a): return super().__call__(*a)
class C(metaclass=M):
    def __init__(self, x): print(R(x))
y = []
A(); A(y); A(k=y); A(*[y]); A(**{'k': y}); print()
B(y); B([]); C(y); C([])
