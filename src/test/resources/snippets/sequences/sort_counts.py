import sys

item = object()
x = [item, item]


def key(v):
    print(sys.getrefcount(v), sys.getsizeof(x))
    return 0


x.sort(key=key)
print(sys.getrefcount(item))
y = sorted(x, key=lambda v: sys.getrefcount(v))
print(sys.getrefcount(item), sys.getsizeof(x), sys.getsizeof(y))
