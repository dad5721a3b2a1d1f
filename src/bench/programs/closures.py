"""Functions made in functions: counters, compositions, partial application."""

ROUNDS = 128


def counter(start):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def compose(f, g):
    return lambda x: f(g(x))


def adder(n):
    return lambda x: x + n


total = 0
for i in range(ROUNDS):
    for n in range(3000):
        step = counter(n)
        for k in range(5):
            step()
        step(by=3)
        chain = adder(1)
        for k in range(5):
            chain = compose(chain, adder(k))
        total += step() + chain(n)
print(total)
