import weakref
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
a, b = A(1), A(1)
r, s = weakref.ref(a), weakref.ref(b)
print(r == s, hash(r) == hash(s), r is s, r != s)
del a
print(r == s, hash(r) == hash(s), r == r)
c = A(3); t = weakref.ref(c); del c
try:
    hash(t)
except TypeError as e:
    print(e)
