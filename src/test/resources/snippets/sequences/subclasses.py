import sys


class L(list):
    pass


class T(tuple):
    pass


x = L([1, 2])
x.name = "x"
t = T((1, 2))
print(x, t, type(x + x).__name__, type(t * 1).__name__, type(t[:]).__name__, type(x.copy()).__name__)
print(x == [1, 2], t == (1, 2), isinstance(x, list), x.name, L(), T(), hash(t) == hash((1, 2)))
print(sys.getsizeof(L()), sys.getsizeof(x), sys.getsizeof(T()), sys.getsizeof(t))
x.append(3)
x.sort(reverse=True)
print(x, sys.getrefcount(x), list(x), tuple(t))
try:
    L(sequence=[1])
except TypeError as e:
    print(e)
