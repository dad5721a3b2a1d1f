import weakref, sys
class A: pass
a = A()
print(sys.getrefcount(a))
r = weakref.ref(a); p = weakref.proxy(a)
print(sys.getrefcount(a), sys.getrefcount(r), sys.getsizeof(r))
b = r()
print(sys.getrefcount(a))
