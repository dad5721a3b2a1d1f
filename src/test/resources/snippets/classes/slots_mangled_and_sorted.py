class _Secret:
    __slots__ = ["__hidden", "zeta", "alpha"]

    def __init__(self):
        self.__hidden = 1
        self.zeta = 2


s = _Secret()
print([n for n in vars(_Secret) if not n.startswith("__")])
print(s._Secret__hidden, s.zeta)


class Sub(_Secret):
    __slots__ = {"more": "documentation"}


print(Sub.more, Sub().__class__.__slots__)
