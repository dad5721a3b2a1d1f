import copy


class A:
    def __init__(self, x):
        self.x = x


a = A([1, [2]])
b, c = copy.copy(a), copy.deepcopy(a)
print(b.x is a.x, c.x is a.x, c.x, c.x[1] is a.x[1])
d = {"k": [1]}
print(copy.copy(d)["k"] is d["k"], copy.deepcopy(d)["k"] is d["k"])
print(copy.copy({1, 2}), copy.deepcopy([{1}, (2, [3])]))
