from contextlib import *
import sys


def tr(f,*a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
class T:
    def close(s): print('closed')
with closing(T()) as t: print(t.__class__)
with suppress(KeyError, ValueError): raise ValueError
def s():
    with suppress(KeyError): raise TypeError('t')
tr(s)
with nullcontext(5) as n: print(n)
class W:
    def __init__(s): s.t=[]
    def write(s,x): s.t.append(x)
w=W()
with redirect_stdout(w): print('hidden', 1)
print(w.t)
with redirect_stderr(w): sys.stderr.write('err')
print(w.t)
