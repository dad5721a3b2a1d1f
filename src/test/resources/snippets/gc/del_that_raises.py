import sys
class A:
    def __del__(self):
        raise RuntimeError('in del')
sys.unraisablehook = lambda u: print(u.exc_type.__name__, u.exc_value, u.err_msg, u.object)
a = A()
del a
print('on')
