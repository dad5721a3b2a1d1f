import weakref
class A:
    def __del__(self):
        keep.append(self)
keep = []
a = A()
r = weakref.ref(a)
del a
print(r() is keep[0], len(keep))
r2 = weakref.ref(keep[0])
keep.clear()
print(r2())
