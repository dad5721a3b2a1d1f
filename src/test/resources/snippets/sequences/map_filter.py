print(list(map(str, [1, 2])), list(map(pow, [2, 3], [3, 2])) if 0 else list(map(max, [2, 3], [3, 2])))
print(list(filter(None, [0, 1, "", "a"])), list(filter(bool, [0, 2])), list(filter(lambda v: v > 1, [1, 2])))
m = map(lambda *a: a, "abc", [1, 2])
print(next(m), next(m), next(m, "end"), next(m, "end"))


def say(f, *args, **kw):
    try:
        print(list(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


say(map)
say(map, str)
say(map, str, 5)
say(map, 5, [1])
say(map, str, [1], x=1)
say(filter, None)
say(filter, 5, [1])
say(filter, None, [], x=1)
