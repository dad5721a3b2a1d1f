import gc
gc.collect()
class A:
    pass
del A
print(gc.collect())
class B:
    def f(self):
        pass
del B
print(gc.collect())
class C:
    __slots__ = ('x', 'y')
del C
print(gc.collect())
class D(dict):
    z = 3
del D
print(gc.collect())
