m = 2**61 - 1
print(hash(m), hash(m + 1), hash(-1), hash(-2), hash(-m), hash(10**100), hash(True))
print(hash(1.0) == hash(1), hash(0.5), hash(1e300), hash(float("inf")), hash(-float("inf")), hash(2.0**70) == hash(2**70))
print(hash(1 + 0j) == 1, hash(1j), hash(3 - 4j))
print(hash("") , hash("abc"), hash(b"abc") == hash("abc"), hash("é"), hash("€"), hash("😀"))
