import gc, weakref
class A: pass
gc.collect()
a = A()
a.r = weakref.ref(a, lambda r: print('never'))
a.a = a
del a
print(gc.collect())
