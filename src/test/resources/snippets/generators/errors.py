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
G=g(1); tr(G.send,1); tr(G.throw); tr(G.throw,5); tr(G.throw,ValueError); tr(next,G); tr(G.send,None);tr(G.send,3); tr(G.throw,KeyError('k')); tr(G.close)
def rec():
    tr(next,R); tr(R.send,1); tr(R.close); tr(R.throw,ValueError); yield
R=rec(); next(R)
