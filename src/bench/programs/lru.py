"""Functions behind functools.lru_cache, with and without room enough."""

from functools import lru_cache

ROUNDS = 111


@lru_cache(maxsize=None)
def ways(amount, largest):
    if amount == 0:
        return 1
    return sum([ways(amount - coin, coin) for coin in (50, 20, 10, 5, 2, 1) if coin <= min(amount, largest)])


@lru_cache(maxsize=500)
def square(n):
    return n * n


total = 0
for i in range(ROUNDS):
    ways.cache_clear()
    total += ways(300, 50)
    for n in range(60_000):
        total += square(n * n % 701)
print(total, square.cache_info().hits)
