import weakref
class A: pass
def cb(r):
    print(r is ref, r(), r.__callback__)
a = A()
ref = weakref.ref(a, cb)
print(ref.__callback__ is cb)
del a
