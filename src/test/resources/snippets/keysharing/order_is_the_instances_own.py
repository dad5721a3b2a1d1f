class A:
    pass


a, b = A(), A()
a.x = 1
a.y = 2
b.y = 3
b.x = 4
print(a.__dict__, b.__dict__)
del b.y
b.y = 5
print(b.__dict__, [*b.__dict__.__reversed__()], [*b.__dict__.items()])
b.__dict__["z"] = 6
print(b.z, a.__dict__, vars(b) == {"x": 4, "y": 5, "z": 6})
