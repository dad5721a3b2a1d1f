class Stand:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        return self.bases


class A:
    pass


class B:
    pass


s = Stand(A, B)


class C(s):
    pass


print(C.__bases__, C.__orig_bases__ == (s,))


class D(A, Stand(), B):
    pass


print(D.__bases__)
try:
    type("E", (s,), {})
except TypeError as e:
    print(e)
