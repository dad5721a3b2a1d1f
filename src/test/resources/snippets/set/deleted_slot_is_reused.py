import sys

s = set()
for i in (0, 8, 16):
    s.add(i)
print([*s])
s.discard(8)
s.add(24)
print([*s])
s.add(32)
print([*s], sys.getsizeof(s))
for i in range(3000):
    s.add(i * 8 + 1)
    s.discard(i * 8 + 1)
print([*s], sys.getsizeof(s))
