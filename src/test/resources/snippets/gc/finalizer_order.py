import gc
class A:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print(self.n, end=' ')
gc.collect()
ring = [A(i) for i in range(6)]
for i in range(6):
    ring[i].next = ring[(i + 1) % 6]
del ring
print(gc.collect())
r2 = [A(i) for i in 'xyz']
for a, b in zip(r2, r2[1:] + r2[:1]):
    a.link = b
r2.reverse()
del r2, a, b
print(gc.collect())
