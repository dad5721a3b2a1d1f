import gc
gc.collect()
d = {}; d['d'] = d
del d
print(gc.collect())
a, b = {}, {}
a[1], b[1] = b, a
del a, b
print(gc.collect())
s = [set()]
t = (s,)
s.append(t)
del s, t
print(gc.collect())
