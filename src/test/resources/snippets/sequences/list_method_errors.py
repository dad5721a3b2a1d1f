def say(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


say([].pop)
say([1].pop, 5)
say([1].remove, 2)
say([1].index, 2)
say([1].index, 1, "a")
say([1].insert, "a", 1)
say([1].extend, 5)
say([1].append)
say([1].__add__, (1,))
say([1].__mul__, "a")
say(list, 1, 2)
say(list, 5)
say([1, 2].__delitem__, 5)
say([1].sort, 1)
say(hash, [])
say(lambda: [1] + (2,))
say(lambda: [1] * "a")
say(lambda: [1] < 5)
