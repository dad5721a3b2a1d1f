from types import DynamicClassAttribute


class Meta(type):
    def __getattr__(cls, name):
        return "from the class"


class A(metaclass=Meta):
    @DynamicClassAttribute
    def x(self):
        "doc"
        return "from the instance"


a = A()
print(a.x, A.x)
try:
    a.x = 1
except AttributeError as e:
    print(e)
