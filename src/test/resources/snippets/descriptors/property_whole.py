class A:
    def __init__(self):
        self._x = 0

    @property
    def x(self):
        "doc of x"
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        del self._x


a = A()
a.x = 5
print(a.x, A.x.__doc__, A.x.fget.__name__, A.x.fset is not None)
del a.x
print(hasattr(a, "x"), A.x.__isabstractmethod__)
