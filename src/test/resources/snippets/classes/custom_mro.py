class M(type):
    def mro(cls):
        return [cls, object] if cls.__name__ == "Short" else super().mro()


class A(metaclass=M):
    x = 1


class Short(A):
    pass


print(Short.__mro__, hasattr(Short, "x"), isinstance(Short(), A), issubclass(Short, A))


class Bad(type):
    def mro(cls):
        return [1]


try:
    Bad("X", (), {})
except TypeError as e:
    print(e)
