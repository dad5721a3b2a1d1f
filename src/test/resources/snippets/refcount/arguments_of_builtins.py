import sys
R = sys.getrefcount
class X:
    def __int__(s): print(R(s), end=' '); return 1
    __index__ = __len__ = __int__
    def __float__(s): print(R(s), end=' '); return 1.0
    def __complex__(s): print(R(s), end=' '); return 1j
    def __str__(s): print(R(s), end=' '); return 'x'
    def __iter__(s): print(R(s), end=' '); return iter((1,))
    def __reversed__(s): print(R(s), end=' '); return 5
    def __bytes__(s): print(R(s), end=' '); return b''
x = X()
for f in (int, float, complex, bool, str, list, tuple, set, bytes, enumerate, reversed, range, zip, max, sorted):
    f(x); f(*(x,)); f(*[x], **{})
    print(f.__name__)
