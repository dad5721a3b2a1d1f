class A:
    pass


a = A()
print(bool(a))
A.__len__ = lambda self: 0
print(bool(a), len(a))
A.__bool__ = lambda self: True
print(bool(a))
del A.__bool__, A.__len__
print(bool(a))


class B(A):
    pass


A.__call__ = lambda self, x: x + 1
print(B()(1), a(2))
A.__add__ = lambda self, other: "added"
print(B() + 1)
del A.__add__
try:
    B() + 1
except TypeError as e:
    print(e)
