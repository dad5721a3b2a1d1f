class A:
    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("missing", name)
        return 42

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


a = A()
a.x = 1
print(a.x, a.y)
del a.x
try:
    object.__getattribute__(a, "x")
except AttributeError as e:
    print(e)
try:
    object.__setattr__(int, "x", 1)
except TypeError as e:
    print(e)
