def say(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


say(range)
say(range, 1, 2, 3, 4)
say(range, 1.5)
say(range, 1, 2, 0)
say(range(3).__getitem__, 3)
say(range(3).__getitem__, 1.5)
say(range(3).index, 5)
say(range(3).index, "a")
say(len, range(10**30))
say(lambda: range(3) < range(4))
