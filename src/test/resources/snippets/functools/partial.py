import sys
from functools import partial

p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, partial(p, "11")())
print(partial(max, 5)(7, 3), partial(partial(max, 1), 2).args, partial(max, 1, key=abs))
for f in (lambda: partial(), lambda: partial(5), lambda: p(1)):
    try:
        f()
    except TypeError as e:
        print(e)
x = ["x"]
q = partial(print, x)
print(sys.getrefcount(x), sys.getsizeof(q))
del q
print(sys.getrefcount(x))
