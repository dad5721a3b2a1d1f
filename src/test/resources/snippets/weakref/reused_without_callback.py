import weakref
class A: pass
a = A()
r, s = weakref.ref(a), weakref.ref(a)
print(r is s, weakref.ref(a, len) is r, weakref.ref(a, None) is r)
print(weakref.proxy(a) is weakref.proxy(a), weakref.getweakrefcount(a))
print([type(x).__name__ for x in weakref.getweakrefs(a)])
