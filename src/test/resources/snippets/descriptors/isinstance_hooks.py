class M(type):
    def __instancecheck__(cls, o):
        print("instancecheck")
        return o == 1

    def __subclasscheck__(cls, c):
        print("subclasscheck")
        return c is int


class A(metaclass=M):
    pass


print(isinstance(1, A), isinstance(2, A), issubclass(int, A), isinstance(A(), A))
print(isinstance(True, (str, (float, int))), isinstance(1, int | str), issubclass(bool, int | None))


class Claims:
    __class__ = int


print(isinstance(Claims(), int), type(Claims()) is int)
for args in ((1, 2), (1, (2,)), (1, list[int])):
    try:
        isinstance(*args)
    except TypeError as e:
        print(e)
try:
    issubclass(1, int)
except TypeError as e:
    print(e)
