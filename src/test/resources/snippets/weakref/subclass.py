import weakref
class R(weakref.ref):
    def __init__(self, ob, callback=None, **kw):
        super().__init__(ob, callback)
        self.kw = kw
class A: pass
a = A()
r = R(a, None)
r.extra = 1
print(r() is a, r.extra, R(a) is r, weakref.ref(a) is r)
del a
print(r())
