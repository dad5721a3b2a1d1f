import sys
from collections import OrderedDict

# A node for each key, and a table of nodes beside the dict's own.
for n in range(0, 24, 3):
    o = OrderedDict.fromkeys(range(n))
    print(n, sys.getsizeof(o), sys.getsizeof(dict(o)))
key = ("k",)
o = OrderedDict({key: 1})
print(sys.getrefcount(key))
o.clear()
print(sys.getrefcount(key), sys.getsizeof(o))
