from contextlib import *
import sys


def tr(f,*a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
class Deco(ContextDecorator):
    def __enter__(s): print('de'); return s
    def __exit__(s,*a): print('dx')
@Deco()
def g(): return 'g'
print(g())
