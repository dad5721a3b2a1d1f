# The error of an empty slot names the class as 3.13 does, with its module and all.
def f():
    class X:
        __slots__ = ("a",)
    return X
x = f()()
for g in (lambda: x.a, lambda: delattr(x, "a")):
    try:
        g()
    except AttributeError as e:
        print(e)
type(x).__module__ = "m"
for g in (lambda: x.a, lambda: delattr(x, "a")):
    try:
        g()
    except AttributeError as e:
        print(e)
