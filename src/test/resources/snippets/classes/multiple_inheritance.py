class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
for bases in ((A, B), (B, B), (int, str), (bool,), (1,)):
    try:
        type("X", bases, {})
    except TypeError as e:
        print(e)
