import sys

d = {"a": 1}
keys, values, items = d.keys(), d.values(), d.items()
print(sys.getrefcount(d) - 1)
d["b"] = 2
print(keys, values, items, len(items))
print(keys.mapping, sys.getsizeof(keys), sys.getsizeof(iter(keys)))
del keys, values, items
print(sys.getrefcount(d) - 1)
