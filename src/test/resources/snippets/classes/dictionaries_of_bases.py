import types


class Base:
    pass


class Meta(type, Base):
    pass


class Module(types.ModuleType, Base):
    pass


class Error(ValueError, Base):
    pass


class Made(metaclass=Meta):
    pass


descriptor = Base.__dict__['__dict__']
for owner in Made, Module('m'), Error(), Base():
    print(type(descriptor.__get__(owner)))
    for change in lambda o: descriptor.__set__(o, {'x': 1}), descriptor.__delete__:
        try:
            print(change(owner), hasattr(owner, 'x'))
        except (AttributeError, TypeError) as error:
            print(error)
