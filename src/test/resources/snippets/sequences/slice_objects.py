s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None, 3))
print(s.indices(6), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(9).indices(4))
print(s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), s.__reduce__())
print(slice(10**30).indices(10**40), slice(-10**30, 10**30, 10**25).indices(10**29))


def say(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


say(slice)
say(slice, 1, 2, 3, 4)
say(s.indices, -1)
say(s.indices, "a")
say(slice(1, 2, 0).indices, 5)
say(slice("a").indices, 5)
say(hash, slice(1, 2))
