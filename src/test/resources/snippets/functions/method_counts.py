import sys


class A:
    def f(self):
        return sys.getrefcount(self)


a = A()
print(a.f(), A.f(a), A().f())
m = a.f
print(sys.getrefcount(a), sys.getrefcount(m), sys.getrefcount(A.f), m())
ms = [a.f for _ in range(3)]
print(sys.getrefcount(a), len({id(m) for m in ms}))
