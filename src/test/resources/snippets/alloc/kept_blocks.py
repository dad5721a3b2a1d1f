import gc, sys


def cost(make, clear=False):
    for _ in range(4): make()
    if clear: gc.collect()
    n = sys.getallocatedblocks()
    keep = make()
    return sys.getallocatedblocks() - n


# tuples of 20 items
def again(length):
    items = list(range(length))
    t = tuple(items)
    place = id(t)
    del t
    return id(tuple(items)) == place
print([again(n) for n in (19, 20, 21)])

# what a code object keeps
def k(a, *b):
    c = a
    return lambda: (c, b)
code = k.__code__
print([getattr(code, n) is getattr(code, n) for n in ('co_varnames', 'co_cellvars', 'co_freevars')])

# a list that pop has emptied
l = [1]
n = sys.getallocatedblocks()
l.pop()
print(sys.getallocatedblocks() - n - 1, sys.getsizeof(l))


# documentation and slots of a class
def plain():
    class A: pass
    return A
def documented():
    class A: 'text'
    return A
def slotted():
    class A: __slots__ = ()
    return A
base = cost(plain, True)
print(cost(documented, True) - base, cost(slotted, True) - base)
