class A:
    __slots__ = ("x", "__weakref__")


a = A()
for action in (lambda: a.x, lambda: setattr(a, "y", 1), lambda: delattr(a, "x")):
    try:
        action()
    except AttributeError as e:
        print(e)
a.x = 1
print(a.x, hasattr(a, "__dict__"), A.x, A.__slots__)
for slots in ("1x", (1,), ("x", "x"), ("__dict__", "__dict__")):
    try:
        print(type("B", (), {"__slots__": slots}))
    except TypeError as e:
        print(e)
