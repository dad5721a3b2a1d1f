import sys


class W:
    def __init__(s): s.t=[]
    def write(s,x): s.t.append(x)
    def flush(s): s.t.append('FLUSH')
w=W()
print(1,2,sep='-',file=w,flush=True); print(w.t)
old=sys.stdout; sys.stdout=w
print('hidden'); sys.stdout=old; print(w.t)
print(sys.stdout.write('abc\n'))
try: print('x',file=5)
except AttributeError as e: print(e)
try: print('x',sep=5)
except TypeError as e: print(e)
try: print('\ud800')
except UnicodeEncodeError as e: print(e)
def f():
    try: 1/0
    except ZeroDivisionError as e: return sys.exc_info()[0], sys.exception() is e
