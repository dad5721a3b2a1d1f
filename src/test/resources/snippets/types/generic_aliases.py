import types


class C:
    __class_getitem__ = classmethod(types.GenericAlias)


print(list[int], dict[str, list[int]], tuple[()], tuple[int, ...], C[int], list["x"], type[int])
a = list[int]
print(a.__origin__, a.__args__, a.__parameters__, a == list[int], a is list[int], a([1, 2]))
print(a.__name__, a.append, C[str]().__orig_class__)
for action in (
    lambda: isinstance([], a),
    lambda: issubclass(list, a),
    lambda: a[str],
    lambda: int[str],
    lambda: a.missing,
):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)


class D(list[int]):
    pass


print(D.__bases__, D.__orig_bases__, [*list[int]])
