# What is made from an ordered dictionary comes in its order, not in the table's.
from collections import OrderedDict

o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
print(o, dict(o), {**o}, list(o))
print(list(o.keys()), list(o.values()), list(o.items()))
print(o.keys(), [*o.keys()], {} | o, list(reversed(o)))
d = {"z": 0}
d.update(o)
print(d)


class Odd(OrderedDict):
    def __iter__(self):
        return iter("zz")

    def keys(self):
        print("keys")
        return ["k"]

    def __getitem__(self, key):
        return f"value of {key}"


print(Odd(a=1))
