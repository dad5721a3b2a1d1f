"""Every statement, in every form."""
import sys, os.path as p, collections.abc
from . import a
from .. import b as c, d
from ...e.f import (g, h as i,)
from ....j import k
from l import *

x = y = 1
(z) = 2
[q, *r], (s, t) = u, v = w
*m, = n
x.y[0].z = x[1:2, ::3] = f()
x += 1; y -= 2; z *= 3; x @= 4; x /= 5; x //= 6; x %= 7
x **= 8; x >>= 9; x <<= 10; x &= 11; x ^= 12; x |= 13
a: int
b: int = 3
(c): int = 4
d.e: str = yield_
f[0]: "s" = 1, 2
assert x
assert x, "m"
del x
del x.y, z[0], (a, [b, c]), d
raise
raise E
raise E from None
pass; pass;
global_ = 1


def f(a, b: int, /, c=1, *args: int, d, e: str = 2, **kw: dict) -> None:
    """doc"""
    global g1, g2
    return


def g(*, a): return a,
def h(a, b=1, /): return *a, b
def i(*a: *b): yield
def j(a=1, *, b=2, c,): x = yield; y = yield a, b; yield from c; await_ = yield from d


@a
@b.c(1)
@(d := e)
def k():
    def inner():
        nonlocal x
        x = 1

    return lambda: 1


@deco
class A: pass
class B(): x = 1
class C(A, *b, metaclass=M, **kw,):
    def m(self):
        return super().m()

    y: int


if x: pass
if x:
    pass
else:
    pass
if x:
    pass
elif y:
    a
elif z: b; c
else:
    d
while x:
    break
else:
    continue_
for i in x: continue
for i, (j, *k) in a, b:
    pass
else:
    pass
for x.y in z: pass
for x[0], in *a, b: pass
with a: pass
with a as b, c() as (d, e): pass
with (a): pass
with (a, b): pass
with (a as b): pass
with (a as b, c,): pass
with (a, b) as c: pass
with (a), (b): pass
with (yield_): pass
with (a).b as c.d: pass
try:
    pass
except:
    pass
try:
    pass
except A:
    pass
except (B, C) as e:
    pass
else:
    pass
finally:
    pass
try: a
finally: b

if x:
	tabbed
	if y:
		deeper
match = case = type = _ = print = 1
match(x)
match[x]
type (x)
match * x, case - y
print (type), _
if 1:
    a \
        + b
    # comment
  # odd comment

    c
x = 1 # no newline behind
