class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("subclass", cls.__name__, tag)


class A(Base, tag="a"):
    f = Field()
    g = Field()


try:

    class B(Base, other=1):
        pass

except TypeError as e:
    print(e)
