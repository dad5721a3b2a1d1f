# The iterator keeps its tuple and hands it out again when nobody else holds it.
d = {1: "a", 2: "b", 3: "c"}
print(len({*[id(pair) for pair in d.items()]}))
it = iter(d.items())
a = next(it)
b = next(it)
print(a is b, a, b)
it = iter(d.items())
print(id(next(it)) == id(next(it)))
