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
x=[]; b=sys.getrefcount(x)
def h(a): yield a; yield sys.getrefcount(a)
G=h(x); print(sys.getrefcount(x)-b); next(G); print(sys.getrefcount(x)-b); print(next(G)-b); tr(next,G); print(sys.getrefcount(x)-b)
code=h.__code__; c0=sys.getrefcount(code); G=h(x); print(sys.getrefcount(code)-c0); list(G); print(sys.getrefcount(code)-c0); f0=sys.getrefcount(h); G2=h(1); print(sys.getrefcount(h)-f0); list(G2); print(sys.getrefcount(h)-f0)
tr(G.throw, ValueError,'msg')
tr(G.throw, ValueError,ValueError('msg'),None)
tr(G.throw, ValueError('x'),5)
tr(G.throw, ValueError,'x',5)
