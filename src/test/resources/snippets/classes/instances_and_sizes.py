import sys


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "b")


class Both(Slotted):
    pass


class Nothing:
    __slots__ = ()


for cls in (Plain, Slotted, Both, Nothing):
    o = cls()
    print(cls.__name__, sys.getsizeof(o), sys.getsizeof(cls), cls.__basicsize__, cls.__dictoffset__)
