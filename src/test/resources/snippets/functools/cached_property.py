from functools import cached_property


class A:
    @cached_property
    def v(self):
        print("computed")
        return 42


a = A()
print(a.v, a.v, a.__dict__)
del a.v
print(a.v, A.v.attrname)


class B:
    __slots__ = ()
    v = cached_property(lambda self: 1)


try:
    B().v
except TypeError as e:
    print(e)
