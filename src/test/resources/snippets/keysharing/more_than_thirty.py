import sys


class A:
    pass


a = A()
for i in range(40):
    setattr(a, f"attribute{i}", i)
print(len(a.__dict__), sys.getsizeof(a.__dict__))
b = A()
b.attribute1 = 1
print(sys.getsizeof(b), sys.getsizeof(b.__dict__))
