import gc
gc.collect()
a = []
a.append(a)
print(gc.collect())
del a
print(gc.collect(), gc.collect())
for n in (1, 2, 5):
    ring = [[] for _ in range(n)]
    for i in range(n):
        ring[i].append(ring[(i + 1) % n])
    del ring
    print(n, gc.collect())
