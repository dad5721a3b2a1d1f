import sys


class A:
    def __init__(self, n):
        for i in range(n):
            setattr(self, f"a{i}", i)


for n in (0, 1, 5, 6, 29, 31):
    a = A(n)
    print(n, sys.getsizeof(a), sys.getsizeof(a.__dict__), len(a.__dict__))
b = A(2)
d = b.__dict__
del b.a0
b.new = 1
print(d, list(vars(b)))
