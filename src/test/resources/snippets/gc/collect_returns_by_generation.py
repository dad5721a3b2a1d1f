import gc
gc.collect()
def cycle():
    x = []
    x.append(x)
cycle()
print(gc.collect(0))
cycle(); cycle()
print(gc.collect(1))
cycle()
print(gc.collect(2), gc.get_count()[1:])
gc.collect(0); gc.collect(0)
print(gc.get_count()[1:])
gc.collect(1)
print(gc.get_count()[1:])
