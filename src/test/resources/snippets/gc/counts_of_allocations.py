import gc
gc.disable()
gc.collect()
def delta(make):
    before = gc.get_count()[0]
    keep = make()
    return gc.get_count()[0] - before
print(delta(lambda: [[] for _ in range(100)]))
print(delta(lambda: [{} for _ in range(100)]))
print(delta(lambda: [(i,) for i in range(100)]))
print(delta(lambda: [object() for _ in range(100)]))
print(delta(lambda: [lambda: 0 for _ in range(50)]))
print(delta(lambda: list(range(1000))))
print(delta(lambda: [{i} for i in range(100)]))
