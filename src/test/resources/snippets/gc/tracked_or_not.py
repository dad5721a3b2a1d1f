import gc
class A: pass
class S: __slots__ = ()
class T: __slots__ = ('x',)
t = gc.is_tracked
print(t(1), t('a'), t(None), t(()), t([]), t({}), t({1: 2}), t({1: []}), t((1, 2)), t(([],)))
print(t(A()), t(S()), t(T()), t(A), t(int), t(lambda: 0), t(len), t([].append), t(set()), t(frozenset()))
print(t(gc), t(type), t(object()), t(range(3)), t(iter([])), t(slice(1)), t(b''), t(1.5))
print(t(f'{1}'), t({'a': 'b'}), t({'a': (1, 2)}), t({'a': A}), t((1, (2, 3))))
