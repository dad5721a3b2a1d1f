import gc, weakref
class A: pass
gc.collect()
a = A(); a.me = a
r1 = weakref.ref(a, lambda r: print('first', r() is None))
r2 = weakref.ref(a, lambda r: print('second', r() is None))
del a
print(gc.collect())
