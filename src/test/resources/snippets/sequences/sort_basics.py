x = [3, 1, 2]
print(sorted(x), sorted(x, reverse=True), x, sorted("hello"), sorted([2.5, 1, True]))
words = ["bb", "a", "ccc", "dd"]
print(sorted(words, key=len), sorted(words, key=len, reverse=True), x.sort(), x)
print(sorted([(1, "b"), (1, "a"), (0, "c")]), sorted([(2,), (1, 5), (1,)]))
print(sorted([[2], [1, 2], [1]]), sorted({3: 0, 1: 0}))


def say(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


say(sorted)
say(sorted, [1], 5)
say(sorted, [1, "a"])
say(sorted, [(1, 2), (1, "a")])
say(sorted, [1], foo=1)
say(sorted, [1], key=5)
say(sorted, 5)
