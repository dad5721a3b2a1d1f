d = {1: "int"}
d[True] = "bool"
print(d)
d[1] = "again"
print(d, [k is True for k in d])
print(len({0: 1, False: 2}))
