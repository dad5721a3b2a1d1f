import sys
from itertools import chain, combinations, count, cycle, groupby, islice, repeat, tee

item = object()
x = [item, item]
held = [chain(x, x), cycle(x), repeat(item, 3), combinations(x, 1), islice(x, 5), groupby(x), count(1000)]
print(sys.getrefcount(item), sys.getrefcount(x))
for it in held:
    next(it)
print(sys.getrefcount(item), sys.getrefcount(x))
a, b = tee(x)
next(a)
print(sys.getrefcount(item), sys.getrefcount(x))
next(b)
print(sys.getrefcount(item))
del held, it, a, b
print(sys.getrefcount(item), sys.getrefcount(x))
