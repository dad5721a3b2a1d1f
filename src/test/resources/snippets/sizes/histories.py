from collections import Counter, UserList
from sys import getsizeof as size
from types import AsyncGeneratorType, CoroutineType
for n in range(12):
    first, *rest = range(n + 1)
    start, *middle, last = iter([0] * (n + 2))
    print(n, size(rest), size(middle), size(list(rest)), end='; ')
print()
class A: pass
class B(A):
    """Größe"""
print(size(type.mro(B)), size(type.mro(A)), size(B.__doc__))
name = ''.join(['Maß', 'stab'])
before = size(name)
named = type(name, (), {})
print(before, size(name), named.__name__ is name)
other = ''.join(['Größ', 'e'])
named.__name__ = other
print(size(other), size(named), size(type(name, (A,), {'__doc__': 'x' * 99})))
counted = Counter('abracadabra')
print(size(counted.most_common()), size(counted.most_common(2)), size(counted.most_common(1)), counted.most_common(0))
print(size(UserList([1, 2]).data), size(UserList().data), size(UserList(range(9)).data))
print(object.__sizeof__(1), object.__sizeof__(-2 ** 70), object.__sizeof__(0), object.__sizeof__(A), object.__sizeof__(int))
print(AsyncGeneratorType.__itemsize__, CoroutineType.__itemsize__)
