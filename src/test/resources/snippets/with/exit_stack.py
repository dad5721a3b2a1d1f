from contextlib import *
import sys


def tr(f,*a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
class M:
    def __init__(s,n,sup=False): s.n=n; s.sup=sup
    def __enter__(s): print('enter',s.n); return s
    def __exit__(s,*a): print('exit',s.n,a[0]); return s.sup
def stack(exc=None, sup=False):
    with ExitStack() as st:
        st.enter_context(M('a')); st.enter_context(M('b',sup)); st.callback(print,'callback',sep='!'); st.push(lambda *a: print('pushed',a[0]))
        if exc: raise exc
    return 'end'
tr(stack); tr(stack,ValueError('v')); tr(stack,ValueError('v'),True)
def bad(*a): raise KeyError('from exit')
def stack2():
    with ExitStack() as st:
        st.push(bad); st.callback(bad)
        raise ValueError('body')
tr(stack2)
tr(ExitStack().enter_context, 5)
st=ExitStack(); st.callback(print,'x'); s2=st.pop_all(); st.close(); s2.close()
print(isinstance(M('q'), AbstractContextManager), isinstance(5, AbstractContextManager), issubclass(ExitStack, AbstractContextManager))
