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
    d = d.x
except Exception as no: tell(type(no).__name__)
try:
    repr(a)
except Exception as no: tell(type(no).__name__)
try:
    tell(size(f))
except Exception as no: tell(type(no).__name__)
try:
    b.setdefault(3, a)
except Exception as no: tell(type(no).__name__)
try:
    e = 10 ** 10
except Exception as no: tell(type(no).__name__)
try:
    tell(d is e)
except Exception as no: tell(type(no).__name__)
try:
    b.clear()
except Exception as no: tell(type(no).__name__)
try:
    c = ValueError(b)
except Exception as no: tell(type(no).__name__)
try:
    a = weakref.WeakSet([a])
except Exception as no: tell(type(no).__name__)
try:
    d = [].append
except Exception as no: tell(type(no).__name__)
try:
    d.update(range(8))
except Exception as no: tell(type(no).__name__)
try:
    b = a
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_finalized(b))
except Exception as no: tell(type(no).__name__)
try:
    c = [*f, e]
except Exception as no: tell(type(no).__name__)
try:
    a = dict(k=f)
except Exception as no: tell(type(no).__name__)
try:
    b.move_to_end('k')
except Exception as no: tell(type(no).__name__)
try:
    tell(size(vars(b)))
except Exception as no: tell(type(no).__name__)
try:
    e = set(range(4))
except Exception as no: tell(type(no).__name__)
try:
    c = weakref.WeakSet([f])
except Exception as no: tell(type(no).__name__)
try:
    vars(e)['v'] = c
except Exception as no: tell(type(no).__name__)
try:
    c()
except Exception as no: tell(type(no).__name__)
try:
    tell(len(a))
except Exception as no: tell(type(no).__name__)
try:
    c.rotate(2)
except Exception as no: tell(type(no).__name__)
try:
    f = a[-1]
except Exception as no: tell(type(no).__name__)
try:
    d = {9: e}
except Exception as no: tell(type(no).__name__)
try:
    b.pop('k')
except Exception as no: tell(type(no).__name__)
try:
    d.y = d
except Exception as no: tell(type(no).__name__)
try:
    risen.clear()
except Exception as no: tell(type(no).__name__)
try:
    e = weakref.WeakSet([d])
except Exception as no: tell(type(no).__name__)
try:
    tell(sorted(type(o).__name__ for o in gc.get_referents(e)))
except Exception as no: tell(type(no).__name__)
try:
    f = [c]
except Exception as no: tell(type(no).__name__)
try:
    b = a + [b]
except Exception as no: tell(type(no).__name__)
try:
    d = lambda: f
except Exception as no: tell(type(no).__name__)
try:
    b = [d]
except Exception as no: tell(type(no).__name__)
try:
    e.move_to_end('k')
except Exception as no: tell(type(no).__name__)
try:
    d = f[-1]
except Exception as no: tell(type(no).__name__)
try:
    b = memoryview(bytes(5))
except Exception as no: tell(type(no).__name__)
try:
    list(f)
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_tracked(d))
except Exception as no: tell(type(no).__name__)
del a, b, c, d, e, f
tell(gc.collect()); risen.clear(); tell(gc.collect())
print('\n'.join(out))
