import gc
d = {1: 2}
e = {1: []}
print(gc.is_tracked(d), gc.is_tracked(e))
e[1] = 5
print(gc.is_tracked(e))
gc.collect()
print(gc.is_tracked(e))
e['x'] = ()
print(gc.is_tracked(e))
e['y'] = []
print(gc.is_tracked(e))
d.update(e)
print(gc.is_tracked(d), gc.is_tracked(e.copy()), gc.is_tracked({k: 1 for k in e}))
