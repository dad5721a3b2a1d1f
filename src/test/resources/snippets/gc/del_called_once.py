import gc
class A:
    def __del__(self):
        print('del')
        keep.append(self)
keep = []
a = A()
print(gc.is_finalized(a))
del a
print(len(keep), gc.is_finalized(keep[0]))
keep.clear()
print('gone')
