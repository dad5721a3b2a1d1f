import gc
import sys


class E(Exception):
    pass


e = E('arg')
print(sys.getrefcount(e), sys.getsizeof(e), sys.getsizeof(OSError()), sys.getsizeof(SyntaxError()))
try:
    raise e
except E as caught:
    print(sys.getrefcount(e), caught is e)
print(sys.getrefcount(e), e.__traceback__ is not None)
e.__cause__ = KeyError('k')
e.extra = 1
print([type(r).__name__ for r in gc.get_referents(e)])
