# versions: 3.12 3.13
import sys


def f():
    x = 1
    first = locals()
    x = 2
    second = locals()
    return first is second, first['x'], second['x']


def g():
    x = 1
    return type(sys._getframe().f_locals).__name__, sorted(locals()), [sorted(locals()) for i in (1,)]


print(f())
print(g())
print(sys._getframe().f_locals is globals(), locals() is globals())


class C:
    print(sys._getframe().f_locals is locals(), '__module__' in locals())
