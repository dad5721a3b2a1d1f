import copy

x = [1]
x.append(x)
y = copy.deepcopy(x)
print(y, y[1] is y, y is x)
d = {}
d["self"] = (d, [d])
e = copy.deepcopy(d)
print(e["self"][0] is e, e["self"][1][0] is e)
