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
G=g(1)
def s(n,v):
    try: setattr(G,n,v); print(getattr(G,n), )
    except Exception as e: print(type(e).__name__,e)
s('__name__','x'); s('__name__',5); s('__qualname__','q'); s('__qualname__',5); s('gi_running',5); s('gi_frame',5); s('gi_code',6); s('gi_yieldfrom',5)
print(repr(G)[:25])
