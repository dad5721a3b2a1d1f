import gc
def cb(phase, info):
    print(phase, sorted(info.items()))
class A:
    pass
gc.collect()
gc.callbacks.append(cb)
a = A(); a.a = a
del a
print(gc.collect(0))
print(gc.collect(1))
gc.callbacks.clear()
print(gc.callbacks)
