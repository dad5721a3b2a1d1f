import sys


class A:
    pass


a = A()
a.x = [1]
d = a.__dict__
copy = d.copy()
print(sys.getrefcount(d), sys.getrefcount(a.x), sys.getsizeof(d), sys.getsizeof(copy))
del a
print(d, sys.getsizeof(d), sys.getrefcount(d["x"]))
d["y"] = 2
print(d, sys.getsizeof(d), sys.getsizeof({**d}), sys.getsizeof(dict(d)))
