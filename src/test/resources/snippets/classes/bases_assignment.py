class A:
    def f(self):
        return "A"


class B:
    def f(self):
        return "B"


class C(A):
    pass


class D(C):
    pass


d = D()
print(d.f(), A.__subclasses__())
C.__bases__ = (B,)
print(d.f(), D.__mro__, A.__subclasses__(), B.__subclasses__())
for bases in ((), (D,), (int,), 5):
    try:
        C.__bases__ = bases
    except TypeError as e:
        print(e)
