import collections, functools, gc, itertools, sys, weakref
gc.collect()
gc.disable()
out = []
def tell(*words): out.append(' '.join(map(str, words)))
class Plain: pass
class Slots: __slots__ = ('x', 'y', '__weakref__')
class Made:
    def __init__(self, x=None, y=None): self.x = x; self.y = y
    def method(self, *more): return sys.getrefcount(self)
class Dying(Plain):
    def __del__(self): tell('del', len(vars(self)))
class Rising:
    def __del__(self): risen.append(self); tell('risen')
class Listed(list): pass
class Mapped(dict): pass
class Counted(tuple): pass
risen = []
plain = (int, str, float, bytes, bool, type(None))
def count(o): return '-' if isinstance(o, plain) or o == () or getattr(o, '__flags__', 0) & 1 << 8 else sys.getrefcount(o)
def size(o): return sys.getsizeof(o)
def one(a): return count(a)
def many(*a, **k): return count(a[0]) if a else count(k['k'])
def nested(a): return [one(a), many(a), many(*[a]), many(k=a)]
def cell(a):
    def inner(): return a
    return inner
def gen(a):
    try:
        got = yield a
        for _ in range(2): got = yield got
    finally: tell('closed')
def fail(a): raise ValueError(a)
def saved(a):
    try: fail(a)
    except ValueError as e: return e
def called(r): tell('called', r() is None)
a = []; b = {}; c = Plain(); d = Made(1, 2); e = (a, b); f = [1, 2.5]
try:
    tell(sorted(type(o).__name__ for o in gc.get_referents(b)))
except Exception as no: tell(type(no).__name__)
try:
    a, d = d, a
except Exception as no: tell(type(no).__name__)
try:
    b = object()
except Exception as no: tell(type(no).__name__)
try:
    tell(list(map(one, [d])))
except Exception as no: tell(type(no).__name__)
try:
    c = {n: b for n in range(7)}
except Exception as no: tell(type(no).__name__)
try:
    b.clear()
except Exception as no: tell(type(no).__name__)
try:
    b = [e, d, 2]
except Exception as no: tell(type(no).__name__)
try:
    b = {2: c}
except Exception as no: tell(type(no).__name__)
try:
    b.setdefault(2, e)
except Exception as no: tell(type(no).__name__)
try:
    tell(type(c) is type(a))
except Exception as no: tell(type(no).__name__)
try:
    tell(size(e))
except Exception as no: tell(type(no).__name__)
try:
    del b[10]
except Exception as no: tell(type(no).__name__)
try:
    tell(count(e))
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(f))
except Exception as no: tell(type(no).__name__)
try:
    tell(one(f))
except Exception as no: tell(type(no).__name__)
try:
    d = iter([f, d])
except Exception as no: tell(type(no).__name__)
try:
    globals()['d'] = b
except Exception as no: tell(type(no).__name__)
try:
    e = None
except Exception as no: tell(type(no).__name__)
try:
    f = a[:1]
except Exception as no: tell(type(no).__name__)
try:
    c = list(a)
except Exception as no: tell(type(no).__name__)
try:
    f = weakref.WeakSet([a])
except Exception as no: tell(type(no).__name__)
try:
    a.append(a)
except Exception as no: tell(type(no).__name__)
try:
    a = iter(f)
except Exception as no: tell(type(no).__name__)
try:
    b.__ior__({0: a})
except Exception as no: tell(type(no).__name__)
try:
    tell(nested(a))
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_finalized(a))
except Exception as no: tell(type(no).__name__)
try:
    del b[5]
except Exception as no: tell(type(no).__name__)
try:
    f.discard(2)
except Exception as no: tell(type(no).__name__)
try:
    b = bytearray(7)
except Exception as no: tell(type(no).__name__)
try:
    f = list(range(7))
except Exception as no: tell(type(no).__name__)
try:
    tell(size(c))
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_tracked(c))
except Exception as no: tell(type(no).__name__)
try:
    a.append(e)
except Exception as no: tell(type(no).__name__)
try:
    next(e)
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(d))
except Exception as no: tell(type(no).__name__)
try:
    b = collections.defaultdict(list, k=c)
except Exception as no: tell(type(no).__name__)
try:
    e = ValueError(b)
except Exception as no: tell(type(no).__name__)
try:
    f = d.method
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_finalized(f))
except Exception as no: tell(type(no).__name__)
del a, b, c, d, e, f
tell(gc.collect()); risen.clear(); tell(gc.collect())
print('\n'.join(out))
