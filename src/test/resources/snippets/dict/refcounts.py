import sys

key, value = ("k", 1), ["v"]
print(sys.getrefcount(key), sys.getrefcount(value))
d = {key: value}
e = d.copy()
print(sys.getrefcount(key), sys.getrefcount(value))
d[("k", 1)] = None
print(sys.getrefcount(key), sys.getrefcount(value))
e.pop(key)
print(sys.getrefcount(key), sys.getrefcount(value))
del d
print(sys.getrefcount(key))
