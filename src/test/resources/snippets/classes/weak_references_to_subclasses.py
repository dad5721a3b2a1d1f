# A class holds a weak reference to each subclass, in a dictionary that no walk sees it hold.
import gc
import sys
import weakref


class A:
    pass


class B:
    pass


print(weakref.getweakrefcount(A), sys.getrefcount(weakref.ref(A)))


class C(A, B):
    pass


r = weakref.ref(C)
print(weakref.getweakrefcount(C), sys.getrefcount(r), r is weakref.getweakrefs(C)[0])
tables = [x for x in gc.get_referrers(r) if type(x) is dict and x is not globals()]
print([(list(t) == [id(C)], sys.getsizeof(t), gc.is_tracked(t)) for t in tables])
print([weakref.getweakrefcount(t) for t in (int, object, type, Exception, bool)])
del C, tables
gc.collect()
print(r(), A.__subclasses__(), B.__subclasses__(), gc.get_referrers(r) == [globals()])


class X(A):
    pass


class Y(A):
    pass


print(A.__subclasses__(), B.__subclasses__())
X.__bases__ = (B,)
print(A.__subclasses__(), B.__subclasses__(), weakref.getweakrefcount(X))
X.__bases__ = (A,)
print(A.__subclasses__(), B.__subclasses__())


class Refusing:
    def __init_subclass__(cls):
        print(Refusing.__subclasses__(), weakref.getweakrefcount(cls))
        raise ValueError


try:
    class Refused(Refusing):
        pass
except ValueError:
    pass
gc.collect()
print(Refusing.__subclasses__())
