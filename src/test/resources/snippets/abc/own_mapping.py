from collections.abc import Mapping, MutableMapping


class Squares(Mapping):
    def __getitem__(self, key):
        if key not in range(4):
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter(range(4))

    def __len__(self):
        return 4


s = Squares()
print(dict(s), s.get(9), 3 in s, 9 in s, list(s.items()), s == {0: 0, 1: 1, 2: 4, 3: 9})
print(s.keys() & {1, 7}, [*s.values()], len(s.items()), {**s})
