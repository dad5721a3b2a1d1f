class A:
    def f(self):
        return "A"


class B:
    def f(self):
        return "B"


class S:
    __slots__ = ("x",)


a = A()
a.attr = 1
a.__class__ = B
print(a.f(), a.attr, type(a).__name__)
for new in (S, int, 5):
    try:
        a.__class__ = new
    except TypeError as e:
        print(e)
