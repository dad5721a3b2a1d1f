from collections import defaultdict

d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d.default_factory, "c" in d, d.get("c"))
print(d.copy(), d | {"z": 1}, {"q": 1} | d, type({} | d))
e = defaultdict(None)
try:
    e["x"]
except KeyError as error:
    print(repr(error), e)
try:
    defaultdict(1)
except TypeError as error:
    print(error)
f = defaultdict(lambda: f)
f["self"]
print(f["self"] is f, len(f))
