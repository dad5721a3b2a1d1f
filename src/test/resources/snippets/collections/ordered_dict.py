from collections import OrderedDict

o = OrderedDict(b=1, a=2)
o["c"] = 3
o.move_to_end("b")
o.move_to_end("c", last=False)
print(o, [*reversed(o)], o.popitem(), o.popitem(last=False), o)
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == {"y": 2, "x": 1}, a | {"z": 0}, a.keys(), a.items())
del a["x"]
a["x"] = 9
print(a, a.pop("q", None), a.setdefault("y", 5), a.copy() == a)
