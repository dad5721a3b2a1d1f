import gc
gc.collect()
gc.freeze()
n = gc.get_freeze_count()
print(n > 0, gc.get_count()[1:], len(gc.get_objects()) < 10)
a = []; a.append(a); del a
print(gc.collect())
gc.unfreeze()
print(gc.get_freeze_count())
