print(list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate(iterable=[7])))
e = enumerate("abc", 2**63 - 2)
print(list(e))
print(next(enumerate("x", 10**30)))


def say(f, *args, **kw):
    try:
        f(*args, **kw)
    except Exception as e:
        print(type(e).__name__, e)


say(enumerate)
say(enumerate, [], "a")
say(enumerate, [], 1, 2)
say(enumerate, 5)
say(enumerate, [], x=1)
