import gc
gc.disable()
gc.collect()
class N: pass
def build(n):
    first = prev = N()
    for _ in range(n - 1):
        node = N()
        node.prev, prev.next, prev = prev, node, node
    first.last = prev
build(1000)
print(gc.collect())
build(10)
print(gc.collect())
