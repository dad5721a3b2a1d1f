class A:
    x = property()
    y = property(lambda self: 1)


a = A()
for action in (
    lambda: a.x,
    lambda: setattr(a, "y", 1),
    lambda: delattr(a, "y"),
    lambda: setattr(A.x, "fget", 1),
    lambda: A.y.__set_name__(1),
    lambda: property().__get__(1),
    lambda: property(1, 2, 3, 4, 5),
):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
