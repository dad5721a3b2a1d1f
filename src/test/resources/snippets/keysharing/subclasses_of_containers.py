import sys


class L(list):
    pass


class D(dict):
    pass


l, m, d = L(), L(), D(a=1)
l.x = 1
l.y = 2
m.y = 5
d.z = 5
print(sys.getsizeof(l), sys.getsizeof(l.__dict__), l.__dict__)
print(sys.getsizeof(m.__dict__), m.__dict__)
print(sys.getsizeof(d), sys.getsizeof(d.__dict__), type(d.copy()), type(d | {}))
