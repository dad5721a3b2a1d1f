class A:
    def __add__(self, other):
        return "A+"

    def __radd__(self, other):
        return "+A"


class B(A):
    def __radd__(self, other):
        return "+B"


class C(A):
    pass


class D:
    pass


print(A() + B(), A() + C(), B() + A(), D() + A(), 1 + A(), A() + 1)
try:
    D() + D()
except TypeError as e:
    print(e)
