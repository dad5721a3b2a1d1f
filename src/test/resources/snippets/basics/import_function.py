# The import statement calls __import__; a program may put its own in its place.
import builtins

print(__import__("math").sqrt(4), __import__("collections.abc").__name__)
print(__import__("collections.abc", fromlist=["Set"]).__name__)
for args in ((), (1,), ("",), ("math", None, None, (), -1), ("math", {}, None, (), 1)):
    try:
        __import__(*args)
    except Exception as e:
        print(type(e).__name__, e)

real = builtins.__import__


def shown(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, globals is None, locals is None, fromlist, level)
    return real(name, globals, locals, fromlist, level)


builtins.__import__ = shown
import math
from math import pi, tau as t
import collections.abc
import collections.abc as y


def inside():
    import math


inside()


class Thing:
    value = 5


builtins.__import__ = lambda *args: Thing
import anything
from anything import value

print(anything, value)
try:
    from anything import missing
except ImportError as e:
    print(e, e.name, e.path)
del builtins.__import__
try:
    import math
except ImportError as e:
    print(e)
builtins.__import__ = real
print(IOError is OSError, EnvironmentError is OSError)
