print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum(range(101)), sum([2**62, 2**62, 2**62]), sum([True, True]))
print(sum([0.1] * 10), sum([1e308, 1e308, -1e308]), sum([1, 2.5]), sum([[1], [2]], []), sum([1e16, 1, -1e16]))
print(min(3, 1, 2), max([3, 1, 2]), min("abc"), max([], default=5), min([-3, 2], key=lambda v: -v), max(1, 1.0))


def say(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


say(sum)
say(sum, 5)
say(sum, ["a"])
say(sum, ["a"], "")
say(min)
say(min, [])
say(max, 5)
say(max, 1, 2, default=3)
say(max, 1, 2, x=3)
say(max, [1, "a"])
