from collections.abc import *

print(isinstance([], Sequence), isinstance((), MutableSequence), isinstance("", Sequence))
print(isinstance({}, MutableMapping), isinstance({}.keys(), KeysView), isinstance({}.items(), Set))
print(isinstance(set(), MutableSet), isinstance(frozenset(), MutableSet))
print(isinstance(iter([]), Iterator), isinstance((i for i in ()), Generator))
print(issubclass(list, Hashable), issubclass(int, Hashable), isinstance(len, Callable))
print(Mapping, Mapping.__abstractmethods__ == {"__getitem__", "__iter__", "__len__"})
