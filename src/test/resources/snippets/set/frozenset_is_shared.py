import sys

f = frozenset([1, 2])
print(frozenset(f) is f, f.copy() is f, set(f) == f, f | set() is f, frozenset() is frozenset())
print(sys.getrefcount(f))
s = f.union()
print(s is f, type(s), type(f & {1}), type({1} & f))
