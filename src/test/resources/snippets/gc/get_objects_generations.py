import gc
gc.collect()
x = ['young']
def where(o):
    return [g for g in range(3) if any(o is c for c in gc.get_objects(generation=g))]
print(where(x))
gc.collect(0)
print(where(x))
gc.collect(1)
print(where(x))
gc.collect()
print(where(x))
