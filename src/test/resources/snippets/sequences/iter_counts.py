import sys

x = [object(), object()]
it = iter(x)
print(sys.getrefcount(x), sys.getrefcount(x[0]))
for item in x:
    print(sys.getrefcount(x), sys.getrefcount(item))
list(it)
print(sys.getrefcount(x))
pairs = zip(x, x)
print(sys.getrefcount(x))
for a, b in pairs:
    print(sys.getrefcount(a))
print(sys.getrefcount(x[1]))
del a, b, item
print(sys.getrefcount(x[1]))
for i, item in enumerate(x):
    print(i, sys.getrefcount(item))
for item in map(lambda v: v, x):
    print(sys.getrefcount(item))
