import weakref
class A: pass
a = A()
p = weakref.proxy(a)
try: hash(p)
except TypeError as e: print(e)
try: weakref.ProxyType(a)
except TypeError as e: print(e)
print(weakref.ProxyTypes)
