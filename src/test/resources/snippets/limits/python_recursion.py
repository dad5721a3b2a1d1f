import sys


def f(n):
    return f(n + 1)


def attempt(call, *args):
    try:
        print(call(*args))
    except RecursionError as e:
        print(e)


attempt(f, 0)


def depth(n=1):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(depth() > 900, sys.getrecursionlimit())
sys.setrecursionlimit(200)
print(depth() < 200)
for limit in 0, -1, 1, 2**40:
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
    except RecursionError as e:
        print(type(e).__name__, str(e)[:40])


def generate(n):
    yield from generate(n + 1)


attempt(list, generate(0))
