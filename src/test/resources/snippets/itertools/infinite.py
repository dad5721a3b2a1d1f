from itertools import *

print(repeat(1), repeat("a", 3), count(5), count(5, 2), count(1.5), count(10**30))
print(next(count(2**63 - 1)), list(islice(count(2**63 - 2), 3)), list(islice(count(True), 2)))
print(list(zip(count(), "ab")), list(map(max, repeat(3), [1, 5])), list(islice(cycle([1, 2]), 5)))
print([next(it) for it in [count(0.5)] * 3])
