class A:
    x = 1

    def __init__(self):
        self.y = 2


class B(A):
    def z(self):
        pass


b = B()
print([n for n in dir(b) if not n.startswith("_")], [n for n in dir(B) if not n.startswith("_")])
print(vars(b), "x" in vars(A), type(vars(A)).__name__)


class D:
    def __dir__(self):
        return ["b", "a"]


print(dir(D()))


def local_names(a):
    b = 1
    return sorted(locals()), dir()


print(local_names(0))
D.__dir__ = lambda self: 5
try:
    dir(D())
except TypeError as e:
    print(e)
