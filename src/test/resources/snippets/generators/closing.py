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
d=D('arg'); G=g(d); del d
print(G.gi_frame is None, G.gi_code.co_name, G.gi_running, G.gi_suspended)
print(G.close()); print(G.gi_frame, G.gi_suspended); print('closed'); del G; print('gone')
G=g(D('arg')); next(G); print(G.close()); print(G.gi_frame); print('closed'); del G; print('gone')
G=g(D('arg')); next(G); del G
