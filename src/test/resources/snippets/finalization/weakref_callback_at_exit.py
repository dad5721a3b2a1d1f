import weakref
class A: pass
a = A()
r = weakref.ref(a, lambda r: print('dead'))
print('end')
