import functools
import sys

R = sys.getrefcount


class Key:
    def __hash__(self): return 1
    def __eq__(self, other): print(R(self), R(other)); return True


a, b = Key(), Key()
{a, b}
try: {a, [], b}
except TypeError as e: print(e, R(a), R(b))


def inner(o):
    got = yield R(o)
    yield R(got)


def outer(o): yield from inner(o)


o = object()
g = outer(o)
print(next(g), g.send(o), R(o))
g.close()
g = inner(o)
next(g)
frame = g.gi_frame
print(R(o), R(inner))
g.close()
print(R(o), R(inner), R(frame))
del g
print(R(o), R(inner))


class Caller:
    def __call__(self, *args): return R(args[0])


print(functools.partial(Caller(), o)(), functools.partial(R, o)())
p = functools.partial(lambda *args, **named: R(args[0]), o, k=o)
print(p(), p(1), R(p.args), functools.partial(p).args is p.args)
items = [o]
r = reversed(items)
print(list(r) == items, R(items), R(sys.path), R(sys.argv), R(sys.stdout))
