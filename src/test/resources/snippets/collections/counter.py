from collections import Counter

c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], c.total(), sorted(c.elements()))
c.update("aaa")
c.subtract("b")
print(c, len(c), "z" in c)
print(c + c, c - Counter(a=3), c & Counter(a=1), c | Counter(z=4), +Counter(x=-1), -Counter(x=-1))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
