import sys
class A:
    def m(self): return sys.getrefcount(self)
a = A()
print(sys.getrefcount(a), a.m())
a.x = v = []
print(sys.getrefcount(v), sys.getrefcount(a.x))
bound = a.m
print(sys.getrefcount(a), bound(), sys.getrefcount(bound))
print(sys.getrefcount(A.m), sys.getrefcount(A))
