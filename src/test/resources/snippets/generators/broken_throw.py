# What goes wrong when a thrown exception is made is raised inside the generator.
class NotMade(Exception):
    def __new__(cls, *args):
        return cls


class Fails(Exception):
    def __init__(self):
        raise KeyError("made badly")


def catching():
    try:
        yield 1
    except (TypeError, KeyError) as e:
        print("inside:", type(e).__name__, str(e).split(" should")[0][:7])
        yield 2


for kind in (NotMade, Fails):
    g = catching()
    next(g)
    print(g.throw(kind))
    fresh = catching()
    try:
        fresh.throw(kind)
    except (TypeError, KeyError) as e:
        print("outside:", type(e).__name__)
    print(list(fresh))


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name)


import sys


def delegating():
    yield from Broken()


sys.unraisablehook = lambda u: print("unraisable:", u.exc_type.__name__, u.exc_value)
g = delegating()
next(g)
print(g.close())
g = delegating()
next(g)
try:
    g.throw(KeyError)
except ZeroDivisionError as e:
    print("raised:", e)
