import weakref
class S: __slots__ = ()
class W: __slots__ = ('__weakref__',)
class D(dict): pass
class L(list): __slots__ = ()
for c in (S, W, D, L):
    try:
        print(c.__name__, weakref.ref(c()) is not None)
    except TypeError as e:
        print(c.__name__, e)
