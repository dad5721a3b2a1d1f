class A:
    pass


class S:
    __slots__ = ("p", "q")


class L(list):
    pass


a = A()
a.x = 1
s = S()
s.p = 1
for o in (a, s, L([1])):
    parts = o.__reduce_ex__(4)
    print(parts[0].__name__, parts[1], parts[2], [type(p).__name__ for p in parts[3:]])
print(a.__getstate__(), s.__getstate__(), object().__getstate__())
for o in ((lambda: 1), property(), (i for i in ())):
    try:
        o.__reduce_ex__(2)
    except TypeError as e:
        print(e)
