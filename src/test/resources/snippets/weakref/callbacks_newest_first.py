import weakref
class A: pass
a = A()
refs = [weakref.ref(a, lambda r, i=i: print(i, end=' ')) for i in range(5)]
del a
print()
print([r() for r in refs])
