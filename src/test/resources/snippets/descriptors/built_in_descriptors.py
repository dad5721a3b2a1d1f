print(int.real, list.append, int.__add__, type.__dict__["__base__"], dict.__dict__["fromkeys"])
print([].append.__name__, (1).__add__.__name__, int.real.__name__, list.append.__qualname__)
print(list.append.__objclass__, int.__add__.__objclass__, [].append.__self__)
for action in (
    lambda: list.append(),
    lambda: list.append(1),
    lambda: list.append([]),
    lambda: int.__add__(),
    lambda: int.__add__("a", 1),
    lambda: (1).__add__(),
    lambda: int.real.__get__("a"),
    lambda: int.real.__set__(1, 2),
    lambda: dict.__dict__["fromkeys"](1),
    lambda: dict.__dict__["fromkeys"](int),
    lambda: (1).__add__.__get__,
    lambda: list.append.__get__(None),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
