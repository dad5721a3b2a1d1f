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
    b.__dict__ = {'w': b}
except Exception as no: tell(type(no).__name__)
try:
    a.discard(0)
except Exception as no: tell(type(no).__name__)
try:
    a = range(2)
except Exception as no: tell(type(no).__name__)
try:
    list(f)
except Exception as no: tell(type(no).__name__)
try:
    [*f]
except Exception as no: tell(type(no).__name__)
try:
    e.rotate(0)
except Exception as no: tell(type(no).__name__)
try:
    e.rotate(3)
except Exception as no: tell(type(no).__name__)
try:
    a = a * 2
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_tracked(a))
except Exception as no: tell(type(no).__name__)
try:
    f.x = d
except Exception as no: tell(type(no).__name__)
try:
    globals()['a'] = e
except Exception as no: tell(type(no).__name__)
try:
    f = collections.deque([d] * 0)
except Exception as no: tell(type(no).__name__)
try:
    e = property(a)
except Exception as no: tell(type(no).__name__)
try:
    with_it = [f for _ in range(1)]; del with_it
except Exception as no: tell(type(no).__name__)
try:
    c.me = c
except Exception as no: tell(type(no).__name__)
try:
    f.append(f)
except Exception as no: tell(type(no).__name__)
try:
    c = c.x
except Exception as no: tell(type(no).__name__)
try:
    c.x = d; d.x = c
except Exception as no: tell(type(no).__name__)
try:
    e = {n: b for n in range(5)}
except Exception as no: tell(type(no).__name__)
try:
    b = list(range(10))
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_tracked(e))
except Exception as no: tell(type(no).__name__)
try:
    d = ValueError(c)
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect())
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(c))
except Exception as no: tell(type(no).__name__)
try:
    d.append(d)
except Exception as no: tell(type(no).__name__)
try:
    tell(count(e))
except Exception as no: tell(type(no).__name__)
try:
    a = set()
except Exception as no: tell(type(no).__name__)
try:
    a.rotate(0)
except Exception as no: tell(type(no).__name__)
try:
    tell(f is a)
except Exception as no: tell(type(no).__name__)
try:
    c = {}
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(b))
except Exception as no: tell(type(no).__name__)
try:
    d = {}
except Exception as no: tell(type(no).__name__)
try:
    f = e.__or__({10: b})
except Exception as no: tell(type(no).__name__)
try:
    d.setdefault(0, e)
except Exception as no: tell(type(no).__name__)
try:
    d = collections.OrderedDict(k=a)
except Exception as no: tell(type(no).__name__)
try:
    tell(count(a))
except Exception as no: tell(type(no).__name__)
try:
    tell(many(d))
except Exception as no: tell(type(no).__name__)
try:
    f = {9, 'k', 2.5}
except Exception as no: tell(type(no).__name__)
try:
    tell(weakref.getweakrefcount(e))
except Exception as no: tell(type(no).__name__)
del a, b, c, d, e, f
tell(gc.collect()); risen.clear(); tell(gc.collect())
print('\n'.join(out))
