import sys

for n in range(0, 40):
    s = set(range(n))
    f = frozenset(s)
    print(n, sys.getsizeof(s), sys.getsizeof(f), sys.getsizeof(s | {-1}), sys.getsizeof(s.copy()))
