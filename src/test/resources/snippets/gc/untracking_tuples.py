import gc
def pair(a, b):
    return (a, b)
p = pair(1, 2)
q = pair(1, [])
r = (p, 'x')
print(gc.is_tracked(p), gc.is_tracked(q), gc.is_tracked(r))
gc.collect()
print(gc.is_tracked(p), gc.is_tracked(q), gc.is_tracked(r))
