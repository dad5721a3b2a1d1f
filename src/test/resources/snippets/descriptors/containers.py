class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10

    def __len__(self):
        return 3


s = Seq()
print(list(s), 20 in s, 5 in s, list(reversed(s)), s[1])


class No:
    __iter__ = None
    __contains__ = None
    __hash__ = None
    __reversed__ = None


n = No()
for action in (
    lambda: iter(n),
    lambda: 1 in n,
    lambda: hash(n),
    lambda: reversed(n),
    lambda: n[0],
    lambda: len(n),
):
    try:
        action()
    except TypeError as e:
        print(e)
