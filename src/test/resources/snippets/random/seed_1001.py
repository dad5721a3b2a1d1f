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
    tell(size(b))
except Exception as no: tell(type(no).__name__)
try:
    d.add_note('n')
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(f))
except Exception as no: tell(type(no).__name__)
try:
    a = slice(f, 6)
except Exception as no: tell(type(no).__name__)
try:
    d.appendleft(a)
except Exception as no: tell(type(no).__name__)
try:
    a = Rising()
except Exception as no: tell(type(no).__name__)
try:
    tell(len(gc.get_referents(e)))
except Exception as no: tell(type(no).__name__)
try:
    tell(one(f))
except Exception as no: tell(type(no).__name__)
try:
    e = functools.partial(one, d)
except Exception as no: tell(type(no).__name__)
try:
    f = [].append
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(b))
except Exception as no: tell(type(no).__name__)
try:
    a['me'] = a
except Exception as no: tell(type(no).__name__)
try:
    e = reversed([f])
except Exception as no: tell(type(no).__name__)
try:
    b = cell(e)
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.is_tracked(f))
except Exception as no: tell(type(no).__name__)
try:
    del a; a = 5
except Exception as no: tell(type(no).__name__)
try:
    a.rotate(3)
except Exception as no: tell(type(no).__name__)
try:
    e = {10: c}
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(a))
except Exception as no: tell(type(no).__name__)
try:
    b = weakref.ref(b)
except Exception as no: tell(type(no).__name__)
try:
    tell(list(map(one, [e])))
except Exception as no: tell(type(no).__name__)
try:
    b.send(b)
except Exception as no: tell(type(no).__name__)
try:
    globals()['a'] = a
except Exception as no: tell(type(no).__name__)
try:
    a, c = c, a
except Exception as no: tell(type(no).__name__)
try:
    a.update({11: e, 'm': e})
except Exception as no: tell(type(no).__name__)
try:
    f.reverse()
except Exception as no: tell(type(no).__name__)
try:
    a.append(a)
except Exception as no: tell(type(no).__name__)
try:
    tell(count(d))
except Exception as no: tell(type(no).__name__)
try:
    a = collections.OrderedDict(k=a)
except Exception as no: tell(type(no).__name__)
try:
    e.__ior__({1: a})
except Exception as no: tell(type(no).__name__)
try:
    tell(d.method(f))
except Exception as no: tell(type(no).__name__)
try:
    d = d.x
except Exception as no: tell(type(no).__name__)
try:
    b = list(range(1))
except Exception as no: tell(type(no).__name__)
try:
    tell(gc.collect())
except Exception as no: tell(type(no).__name__)
try:
    f = a
except Exception as no: tell(type(no).__name__)
try:
    e = None
except Exception as no: tell(type(no).__name__)
try:
    tell(len(gc.get_referents(e)))
except Exception as no: tell(type(no).__name__)
try:
    tell([count(n) for n in a])
except Exception as no: tell(type(no).__name__)
try:
    e = type('New', (Plain,), {'x': f})
except Exception as no: tell(type(no).__name__)
del a, b, c, d, e, f
tell(gc.collect()); risen.clear(); tell(gc.collect())
print('\n'.join(out))
