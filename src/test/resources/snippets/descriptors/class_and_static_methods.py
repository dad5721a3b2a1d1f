class A:
    @classmethod
    def c(cls, x=1):
        "doc"
        return cls.__name__, x

    @staticmethod
    def s(x):
        return x


class B(A):
    pass


print(A.c(), B().c(2), B.s(3), A().s(4))
print(A.__dict__["c"].__func__.__name__, A.__dict__["s"].__wrapped__.__name__, A.c.__doc__)
print(A.__dict__["s"](5), A.c.__self__ is A)
try:
    A.__dict__["c"]()
except TypeError as e:
    print(e)
for make in (classmethod, staticmethod):
    try:
        make()
    except TypeError as e:
        print(e)
