z = zip("abcd", range(4))
a = next(z)
first = id(a)
del a
print(id(next(z)) == first)
kept = [pair for pair in z]
print(len({id(pair) for pair in kept}) == len(kept), kept)
e = enumerate("ab")
a = next(e)
first = id(a)
print(id(next(e)) == first, a)
