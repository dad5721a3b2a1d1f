import gc
before = gc.get_stats()
a = []; a.append(a); del a
gc.collect(0)
gc.collect(2)
after = gc.get_stats()
for b, c in zip(before, after):
    print({k: c[k] - b[k] for k in c})
