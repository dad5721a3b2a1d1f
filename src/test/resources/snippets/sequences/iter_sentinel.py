values = [1, 2, 3, 0, 4]
source = iter(values)
it = iter(lambda: next(source), 0)
print(list(it), list(it), list(source))
it = iter([].pop, None)
try:
    next(it)
except IndexError as e:
    print(e)


def say(f, *args):
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)


say(iter, 5)
say(iter, 5, 6)
say(iter)
say(next, 5)
say(next, iter([]))
say(next)
print(next(iter([]), "default"))
