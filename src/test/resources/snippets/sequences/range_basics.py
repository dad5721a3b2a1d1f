import sys

r = range(2, 20, 3)
print(r, len(r), r[1], r[-1], r[1:4], r[::-1], list(r), r.start, r.stop, r.step)
print(5 in r, 6 in r, r.index(8), r.count(8), r == range(2, 19, 3), hash(r) == hash(range(2, 19, 3)))
print(range(0) == range(5, 5), range(3, 4, 7) == range(3, 4, 9), bool(range(0)), bool(r))
print(list(reversed(r)), sys.getsizeof(r), range(True, 5), range(10)[2:8:2][1])
big = range(10**20, 10**20 + 5, 2)
print(list(big), big[1], 10**20 + 2 in big, list(reversed(big)), type(iter(big)).__name__)
print(hash(range(3)), sys.getsizeof(iter(range(3))), sys.getsizeof(iter(big)))
