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
def h(): raise StopIteration('x'); yield
tr(next,h())
def h(): yield from h2()
def h2():
    try: x = yield 1; print('got',x)
    except KeyError as e: print('caught',e); yield 'k'
    return 9
def h3(): r = yield from h2(); print('r',r); return r
G=h3(); next(G); print(G.gi_yieldfrom.__name__); tr(G.send,4)
G=h3(); next(G); print(G.throw(KeyError('a'))); tr(next,G)
G=h3(); next(G); print(G.close()); 
class It:
    def __iter__(s): return s
    def __next__(s): return 1
G=(lambda: (yield from It()))(); next(G); tr(G.send,5); 
G=(lambda: (yield from It()))(); next(G);tr(G.throw, ValueError('q'))
class It2(It):
    def close(s): print('closing')
    def throw(s,*a): print('throw',a); return 'T'
    def send(s,x): print('send',x); return 'S'
G=(lambda: (yield from It2()))(); next(G); tr(G.send,5); tr(G.throw, ValueError('q')); tr(G.throw, GeneratorExit); tr(next, G)
G=(lambda: (yield from It2()))(); next(G); tr(G.close)
