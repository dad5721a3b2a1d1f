import gc
class Node:
    def __init__(self):
        self.other = None
gc.collect()
a, b = Node(), Node()
a.other, b.other = b, a
del a, b
print(gc.collect())
n = Node()
n.other = n
del n
print(gc.collect())
