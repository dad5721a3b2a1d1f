d = {1: 2}
d["self"] = d
d["list"] = [d]
print(d)
e = {}
e[1] = e.values()
e[2] = e.items()
print(e)
