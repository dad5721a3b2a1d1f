import sys

x = []
y = x
print(x is y, sys.getrefcount(x), sys.getsizeof(x))
del y
print(sys.getrefcount(x))
x.append(x)
print(sys.getrefcount(x), sys.getsizeof(x))
