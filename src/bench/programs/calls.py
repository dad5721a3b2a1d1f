"""Recursive functions, default and keyword arguments, arithmetic."""

ROUNDS = 95


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def mix(a, b=3, *rest, scale=2, **more):
    return a * b + len(rest) * scale + len(more)


total = 0
for i in range(ROUNDS):
    total += fibonacci(21)
    for n in range(20_000):
        total += mix(n) + mix(n, 2, scale=5) + mix(n, 1, 2, 3, other=n)
print(total)
