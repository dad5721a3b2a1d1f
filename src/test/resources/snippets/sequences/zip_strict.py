def say(*args, **kw):
    try:
        print(list(zip(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


say([1, 2], "ab", strict=True)
say([1, 2], "a", strict=True)
say([1], "ab", strict=True)
say([1, 2], "ab", "c", strict=True)
say([1], "a", "bc", strict=True)
say([1, 2], "a", strict=False)
say()
say(5)
say([1], x=1)
say([1], strict=1, x=1)
