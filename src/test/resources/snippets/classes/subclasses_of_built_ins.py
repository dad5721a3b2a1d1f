import sys


class L(list):
    pass


class T(tuple):
    pass


class I(int):
    pass


class S(str):
    pass


class D(dict):
    pass


class E(Exception):
    pass


for o in (L([1, 2]), T((1, 2)), I(5), S("abc"), D(a=1), E("x")):
    o.extra = 1
    print(type(o).__name__, o, sys.getsizeof(o), o.__dict__, type(o).__basicsize__)
