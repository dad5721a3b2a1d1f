"""Chains of generators, delegation, and values sent in."""

ROUNDS = 436


def numbers(end):
    n = 0
    while n < end:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


def average():
    total = count = 0
    value = yield
    while True:
        total += value
        count += 1
        value = yield total // count


result = 0
for i in range(ROUNDS):
    result += sum(n for n in squares(numbers(15_000)) if n % 3)
    result += sum(walk(10))
    mean = average()
    next(mean)
    for n in range(8000):
        result += mean.send(n)
print(result)
