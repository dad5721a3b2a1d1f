import weakref
class A:
    def m(self): return 'm'
a = A()
r = weakref.WeakMethod(a.m)
print(r()(), r() == a.m, weakref.ref(a.m)() is None)
del a
print(r())
try: weakref.WeakMethod(len)
except TypeError as e: print(e)
