d = {1: "a", 2: "b", 3: "c"}
del d[2]
d[0] = "z"
print([*d.__reversed__()], [*d.keys().__reversed__()])
print([*d.values().__reversed__()], [*d.items().__reversed__()])
it = d.__reversed__()
print(it.__length_hint__(), next(it), it.__length_hint__())
