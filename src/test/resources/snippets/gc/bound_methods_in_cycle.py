import gc
class A:
    def m(self): pass
gc.collect()
a = A(); a.m2 = a.m
del a
print(gc.collect())
p = property(lambda s: 0)
class B: pass
b = B(); b.p = [p, b]
del b
print(gc.collect())
