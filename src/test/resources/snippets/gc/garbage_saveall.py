import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
a = [1]; a.append(a); del a
print(gc.collect())
print(len(gc.garbage), gc.garbage[0][0], type(gc.garbage[0]))
gc.set_debug(0)
gc.garbage.clear()
print(gc.get_debug(), gc.collect())
