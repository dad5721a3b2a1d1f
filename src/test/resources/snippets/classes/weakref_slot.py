class A:
    pass


print(A().__weakref__, A.__weakref__, A.__dict__["__dict__"])


class B:
    __slots__ = ()


try:
    B().__weakref__
except AttributeError as e:
    print(e)
print(B.__weakrefoffset__, hasattr(B, "__weakref__"))
