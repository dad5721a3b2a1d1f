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
    del b.x
except Exception as no: tell(type(no).__name__)
try:
    [*f]
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect())
except Exception as no: tell(type(no).__name__)
try:
    f = e
except Exception as no: tell(type(no).__name__)
try:
    [*f]
except Exception as no: tell(type(no).__name__)
try:
    b['k'] = c
except Exception as no: tell(type(no).__name__)
try:
    tell(count(f.x))
except Exception as no: tell(type(no).__name__)
try:
    c = weakref.WeakValueDictionary(k=f)
except Exception as no: tell(type(no).__name__)
try:
    b['k'] = f
except Exception as no: tell(type(no).__name__)
try:
    f[:] = [d] * 11
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect(1))
except Exception as no: tell(type(no).__name__)
try:
    c = frozenset([7, 'k'])
except Exception as no: tell(type(no).__name__)
try:
    d = memoryview(bytes(6))
except Exception as no: tell(type(no).__name__)
try:
    e = reversed([e])
except Exception as no: tell(type(no).__name__)
try:
    a.pop()
except Exception as no: tell(type(no).__name__)
try:
    a = [].append
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect(1))
except Exception as no: tell(type(no).__name__)
try:
    tell(len(a))
except Exception as no: tell(type(no).__name__)
try:
    e = enumerate([c])
except Exception as no: tell(type(no).__name__)
try:
    c == b
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_tracked(b))
except Exception as no: tell(type(no).__name__)
try:
    a = list(b)
except Exception as no: tell(type(no).__name__)
try:
    b.update({6: b, 'm': b})
except Exception as no: tell(type(no).__name__)
try:
    b = weakref.ref(e)
except Exception as no: tell(type(no).__name__)
try:
    [*a]
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect(0))
except Exception as no: tell(type(no).__name__)
try:
    e = 's' * 10
except Exception as no: tell(type(no).__name__)
try:
    b.setdefault(2, e)
except Exception as no: tell(type(no).__name__)
try:
    f.clear()
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect(0))
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(f))
except Exception as no: tell(type(no).__name__)
try:
    d = e.__class__
except Exception as no: tell(type(no).__name__)
try:
    f.close()
except Exception as no: tell(type(no).__name__)
try:
    e = 9 + 0.5
except Exception as no: tell(type(no).__name__)
try:
    del a[:2]
except Exception as no: tell(type(no).__name__)
try:
    tell(size(e))
except Exception as no: tell(type(no).__name__)
try:
    b.__ior__({2: e})
except Exception as no: tell(type(no).__name__)
try:
    d = slice(a, 0)
except Exception as no: tell(type(no).__name__)
try:
    e = property(f)
except Exception as no: tell(type(no).__name__)
del a, b, c, d, e, f
tell(gc.collect()); risen.clear(); tell(gc.collect())
print('\n'.join(out))
