import itertools as it


def say(f, *args, **kw):
    try:
        f(*args, **kw)
        print("fine")
    except Exception as e:
        print(type(e).__name__, e)


say(it.accumulate)
say(it.accumulate, [], max, 1)
say(it.chain, x=1)
say(it.chain.from_iterable, 5)
say(it.combinations, "ab")
say(it.combinations, "ab", -1)
say(it.permutations, "ab", "c")
say(it.permutations, "ab", -1)
say(it.product, "ab", repeat=-1)
say(it.count, "a")
say(it.cycle, 5)
say(it.islice, [], -1)
say(it.islice, [], -1, 2)
say(it.islice, [], 0, 2, 0)
say(it.islice, [])
say(it.repeat, 1, "a")
say(it.repeat(1).__length_hint__)
say(it.tee, [], -1)
say(it.zip_longest, [], x=1)
say(it.groupby)
say(it.starmap, max)
say(it.takewhile, None, 5)
