class Loud(list):
    pass
import weakref
x = {1: 2}
s = {1, 2}
def bye(*args): print('bye', args)
weakref.finalize(s, bye, 's')
weakref.finalize(bye, print, 'bye itself')
print('end')
