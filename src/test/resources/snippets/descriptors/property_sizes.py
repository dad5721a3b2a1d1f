import sys


class P(property):
    pass


def g(self):
    pass


p = property(g)
print(sys.getsizeof(p), sys.getsizeof(P(g)), sys.getrefcount(g))
q = p.getter(g)
print(sys.getrefcount(g), p.fget is q.fget)
del p, q
print(sys.getrefcount(g))
