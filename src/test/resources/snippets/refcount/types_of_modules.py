import collections, functools, itertools, operator, array, sys
def owned(make):
    t = type(make()); n = sys.getrefcount(t)
    made = [make() for _ in range(10)]
    return sys.getrefcount(t) - n
for make in (collections.deque, collections.defaultdict, collections.OrderedDict, lambda: functools.partial(int), lambda: functools.cache(int)): print(owned(make), end=' ')
for make in (itertools.chain, itertools.count, lambda: itertools.tee([])[0], lambda: operator.itemgetter(1), lambda: array.array('i'), lambda: iter(collections.deque()), lambda: map(int, [])): print(owned(make), end=' ')
print([sys.getsizeof(t) for t in (collections.deque, functools.partial, itertools.chain, array.array, int)])
