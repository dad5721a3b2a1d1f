import sys


class D:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
def tr(f,*a):
    try: r=f(*a); print(repr(r), str(r))
    except BaseException as e: print(type(e).__name__, e, e.__context__, type(e.__cause__))
def g(x):
    y=D('local')
    yield 1
    yield 2
def h():
    try: yield 1
    except GeneratorExit: return 5
G=h(); next(G); print(G.close())
def h():
    try: yield 1
    except GeneratorExit: yield 7
G=h(); next(G); tr(G.close); del G
def h():
    try: yield 1
    finally: raise ValueError('v')
G=h(); next(G); tr(G.close)
def h():
    try: yield 1
    finally: 1/0
G=h(); next(G)
try: raise KeyError('outer')
except KeyError: tr(G.close)
G=h(); next(G)
try: raise KeyError('outer')
except KeyError: tr(G.throw, ValueError('thrown'))
def h():
    try: raise TypeError('in')
    except TypeError: yield 1
G=h(); next(G)
tr(G.throw, ValueError('thrown'))
G=h(); next(G)
try: raise KeyError('outer')
except KeyError: tr(G.throw, ValueError('thrown'))
