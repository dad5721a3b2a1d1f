import sys
e0 = ValueError('x')
try:
    raise e0
except ValueError as e:
    print(sys.getrefcount(e), e is e0)
print(sys.getrefcount(e0), sys.getrefcount(e0.__traceback__))
def f(o):
    try:
        raise KeyError(o)
    except KeyError as e:
        return sys.getrefcount(o)
o = object()
print(f(o), sys.getrefcount(o))
