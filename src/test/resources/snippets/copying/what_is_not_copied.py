import copy

t, u = (1, 2), (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(u) is u, copy.deepcopy(u))
f = frozenset([1])
print(copy.copy(f) is f, copy.copy(len) is len, copy.deepcopy(int) is int)
print(copy.copy(None), copy.deepcopy(...))
