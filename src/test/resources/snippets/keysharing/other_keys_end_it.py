import sys


class A:
    pass


a = A()
a.x = 1
d = a.__dict__
print(sys.getsizeof(d))
d[1] = 2
print(sys.getsizeof(d), d, a.__dict__ is d)
a.y = 3
print(d)
b = A()
b.x = 1
b.__dict__.popitem()
print(b.__dict__, sys.getsizeof(b.__dict__))
