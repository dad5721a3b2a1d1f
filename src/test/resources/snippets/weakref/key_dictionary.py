import weakref
class K:
    def __init__(self, n): self.n = n
d = weakref.WeakKeyDictionary()
a, b = K(1), K(2)
d[a], d[b] = 'one', 'two'
print(len(d), d[a], a in d, K(3) in d, 5 in d)
del a
print(len(d), [k.n for k in d], list(d.values()))
d.pop(b)
print(len(d))
