import weakref
for o in (1, 'a', [], {}, (), None, object(), range(2)):
    try:
        weakref.ref(o)
    except TypeError as e:
        print(e)
for o in ({1}, frozenset(), print, int, lambda: 0, weakref):
    print(type(weakref.ref(o)).__name__, end=' ')
