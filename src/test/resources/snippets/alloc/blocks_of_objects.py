import sys
def cost(make):
    for _ in range(5): make()
    n = sys.getallocatedblocks()
    keep = make()
    return sys.getallocatedblocks() - n
class A: pass
class S: __slots__ = ('x',)
class I:
    def __init__(self): self.x = 1
base = cost(lambda: None)
for make in (object, list, dict, A, S, I, lambda: [1], lambda: {1: 2}, lambda: {1}, lambda: (1, []), lambda: 'a' * 600, lambda: 10**50, lambda: set(range(50))):
    print(cost(make) - base, end=' ')
