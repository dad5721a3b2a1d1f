# What a class costs, with its place in the tables of its bases; a compiler's shells are used up.
import gc
import sys

gc.disable()


def cost(make):
    for _ in range(3):
        make()
    before = sys.getallocatedblocks()
    made = make()
    after = sys.getallocatedblocks()
    return after - before


class A:
    pass


class B(A):
    pass


print(
    cost(lambda: type('T', (), {})),
    cost(lambda: type('T', (A,), {})),
    cost(lambda: type('T', (list,), {})),
    cost(lambda: type('T', (A,), {'__slots__': ('x',)})),
)


class F:
    pass


kept = []


def one():
    before = sys.getallocatedblocks()
    kept.append(None)
    made = type('T', (F,), {})
    after = sys.getallocatedblocks()
    kept[-1] = made
    return after - before


print([one() for i in range(12)])
kept.clear()
costs = []
for i in range(80):
    before = sys.getallocatedblocks()
    made = type('T', (tuple,), {})
    after = sys.getallocatedblocks()
    kept.append(made)
    costs.append(after - before)
print(costs[30:])
