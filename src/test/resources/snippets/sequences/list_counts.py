import sys

item = object()
x = [item] * 3
print(sys.getrefcount(item))
y = x + x
print(sys.getrefcount(item))
y[1:4] = []
print(sys.getrefcount(item))
z = x[::-1]
t = tuple(z)
print(sys.getrefcount(item))
del x, y, z
print(sys.getrefcount(item))
print(t.index(item), t.count(item), item in t, sys.getrefcount(item))
w = list(t)
w.sort(key=id)
print(sys.getrefcount(item))
w.pop()
w.remove(item)
del w[0], t
print(w, sys.getrefcount(item))
