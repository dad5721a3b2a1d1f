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
    b = weakref.ref(a, called)
except Exception as no: tell(type(no).__name__)
try:
    tell(len(f))
except Exception as no: tell(type(no).__name__)
try:
    a = iter(a)
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_tracked(a))
except Exception as no: tell(type(no).__name__)
try:
    d.x = a
except Exception as no: tell(type(no).__name__)
try:
    tell(size(vars(c)))
except Exception as no: tell(type(no).__name__)
try:
    d.rotate(0)
except Exception as no: tell(type(no).__name__)
try:
    a()
except Exception as no: tell(type(no).__name__)
try:
    f[3:1] = (a,)
except Exception as no: tell(type(no).__name__)
try:
    c.x = d; d.x = c
except Exception as no: tell(type(no).__name__)
try:
    tell(size(vars(b)))
except Exception as no: tell(type(no).__name__)
try:
    tell(sorted(type(o).__name__ for o in gc.get_referents(a)))
except Exception as no: tell(type(no).__name__)
try:
    del b[4]
except Exception as no: tell(type(no).__name__)
try:
    e = tuple([b, 0])
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect(1))
except Exception as no: tell(type(no).__name__)
try:
    b = a.append
except Exception as no: tell(type(no).__name__)
try:
    tell(d is c)
except Exception as no: tell(type(no).__name__)
try:
    tell(size(vars(a)))
except Exception as no: tell(type(no).__name__)
try:
    f += [b]
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(a))
except Exception as no: tell(type(no).__name__)
try:
    tell(nested(a))
except Exception as no: tell(type(no).__name__)
try:
    del e[5]
except Exception as no: tell(type(no).__name__)
try:
    d = Made(6)
except Exception as no: tell(type(no).__name__)
try:
    d = d
except Exception as no: tell(type(no).__name__)
try:
    tell(size(f))
except Exception as no: tell(type(no).__name__)
try:
    tell(many(c))
except Exception as no: tell(type(no).__name__)
try:
    f[0:1] = (c,)
except Exception as no: tell(type(no).__name__)
try:
    tell(size(vars(e)))
except Exception as no: tell(type(no).__name__)
try:
    b = map(one, [a])
except Exception as no: tell(type(no).__name__)
try:
    f == f
except Exception as no: tell(type(no).__name__)
try:
    tell(list(map(one, [a])))
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_finalized(f))
except Exception as no: tell(type(no).__name__)
try:
    del b[1]
except Exception as no: tell(type(no).__name__)
try:
    b = dict(k=a)
except Exception as no: tell(type(no).__name__)
try:
    vars(f)
except Exception as no: tell(type(no).__name__)
try:
    tell(e is a)
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect(0))
except Exception as no: tell(type(no).__name__)
try:
    vars(b)['v'] = b
except Exception as no: tell(type(no).__name__)
try:
    tell(weakref.getweakrefcount(b))
except Exception as no: tell(type(no).__name__)
del a, b, c, d, e, f
tell(gc.collect()); risen.clear(); tell(gc.collect())
print('\n'.join(out))
