import gc
class A:
    def __del__(self):
        print('in', gc.collect())
gc.collect()
a = A(); a.a = a
del a
print('out', gc.collect())
