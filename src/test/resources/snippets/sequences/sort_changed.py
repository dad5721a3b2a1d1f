x = [3, 1, 2]


def key(v):
    x.append(v)
    print(len(x))
    return v


try:
    x.sort(key=key)
except ValueError as e:
    print(e, x)
x.sort(key=lambda v: len(x) and v)
print(x)


def bad(v):
    raise KeyError(v)


try:
    x.sort(key=bad)
except KeyError as e:
    print("KeyError", e, x)


class Odd:
    def __lt__(self, other):
        x.clear()
        return True


x = [Odd(), Odd()]
x.sort()
print(len(x))
