import gc
gc.disable()
class A:
    def __del__(self): print('del', type(self).__name__)
a = A(); a.me = a
class B(A): pass
b = B()
print('end')
