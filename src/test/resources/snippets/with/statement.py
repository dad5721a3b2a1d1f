from contextlib import *
import sys


def tr(f,*a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
class M:
    def __init__(s,n,sup=False): s.n=n; s.sup=sup
    def __enter__(s): print('enter',s.n); return s
    def __exit__(s,*a): print('exit',s.n,a[0]); return s.sup
class NoExit:
    def __enter__(s): pass
class NoEnter:
    def __exit__(s,*a): pass
def w1():
    with NoExit(): pass
def w2():
    with NoEnter(): pass
def w3():
    with 5: pass
tr(w1); tr(w2); tr(w3)
class BadExit:
    def __enter__(s): return 1
    def __exit__(s,*a): raise ValueError('exit')
def w4():
    with BadExit(): raise KeyError('body')
tr(w4)
def w5():
    with M('one'), M('two',True) as x, M('three'):
        raise KeyError('body')
    return 'suppressed'
tr(w5)
def w6():
    for i in range(3):
        with M(i):
            if i==1: break
            continue
    with M('r'): return 'returned'
tr(w6)
