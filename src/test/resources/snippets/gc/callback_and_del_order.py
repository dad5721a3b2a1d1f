import gc, weakref
class A:
    def __del__(self):
        print('del')
gc.collect()
a = A(); r = weakref.ref(a, lambda r: print('cb'))
del a
b = A(); b.b = b; r = weakref.ref(b, lambda r: print('cb'))
del b
print(gc.collect())
