import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'A{self.n}'
items = [A(i) for i in range(4)]
s = weakref.WeakSet(items)
print(len(s), items[0] in s, A(9) in s)
items.pop()
print(len(s), sorted(x.n for x in s))
t = weakref.WeakSet(items[:2])
print(sorted(x.n for x in s - t), t <= s, s.isdisjoint(t), len(s | t))
items.clear()
print(len(s), len(t))
