a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b)
print(a < b, a <= a, a > {1}, a >= b, a == {4, 3, 2, 1}, a != b)
c = frozenset(b)
print(a | c, c | a, c & a, c - a, c ^ a)
a |= b
a &= {1, 3, 5, 7}
a -= {7, 1}
a ^= {3, 9}
print(a)
c |= {10}
print(c)
