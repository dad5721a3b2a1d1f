# A namespace is a dict: a key that is no string, but equal to a name, is found as that variable.
import builtins


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        print("compared with", other if type(other) is str else "a key")
        return self.name == other


def read():
    return odd


globals()[Key("odd")] = "found in globals"
print(read())
print(odd)
try:
    print(oddity)
except NameError as e:
    print(e)
del globals()[Key("odd")]


class Body:
    vars()[Key("inner")] = 5
    print(inner)


vars(builtins)[Key("odd")] = "found in builtins"
print(read())
