import gc
class A: pass
gc.collect()
a = A(); a.x = 1
d = a.__dict__
d['a'] = a
del a, d
print(gc.collect())
b = A(); b.__dict__['self'] = b
del b
print(gc.collect())
