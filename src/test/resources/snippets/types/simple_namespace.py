import sys
from types import SimpleNamespace

n = SimpleNamespace(a=1, b="x")
n.me = n
print(n, n.a, vars(SimpleNamespace(z=1)), sys.getsizeof(SimpleNamespace()))
print(SimpleNamespace(x=1) == SimpleNamespace(x=1), SimpleNamespace(x=1) == SimpleNamespace(x=2))
del n.me, n.b
print(n)
for action in (lambda: n.b, lambda: SimpleNamespace(1, 2), lambda: hash(n)):
    try:
        action()
    except Exception as e:
        print(type(e).__name__)


class N(SimpleNamespace):
    pass


print(N(q=1))
