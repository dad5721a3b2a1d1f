class A:
    x = "A.x"

    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return cls.__name__


class B(A):
    x = "B.x"

    def f(self):
        return super().f(), super(B, self).f(), super(__class__, self).x

    @classmethod
    def c(cls):
        return super().c()


b = B()
s = super(B, b)
print(b.f(), B.c(), s.x, s.f(), super(B, B).f is A.f)
print(s, super(B), s.__thisclass__, s.__self__ is b, s.__self_class__, super(B).__self__)
print(super(B).__get__(b).f(), s.__class__)
