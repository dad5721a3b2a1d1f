from contextlib import *
import sys


def tr(f,*a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
@contextmanager
def cm(x, how='ok'):
    "doc of cm"
    print('enter', x)
    if how=='noyield': return
    try:
        yield x*2
    except KeyError as e:
        print('caught', e)
        if how=='again': yield 3
        if how=='other': raise ValueError('other')
    finally: print('exit')
    if how=='twice': yield 5
with cm(4) as v: print(v)
def use(how, exc=None):
    with cm(1, how) as v:
        if exc: raise exc
    return 'done'
for how in ('ok','noyield','again','other','twice'):
    tr(use,how); tr(use,how,KeyError('k')); tr(use,how,StopIteration('s')); tr(use, how, RuntimeError('r'))
print(cm.__name__, cm.__doc__, cm(1).__doc__)
@cm(7)
def f(a): print('in f', a); return a
print(f(1), f(2), f.__name__)
