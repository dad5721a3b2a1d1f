def f(a=1):
    pass


def outer():
    x = 1
    return lambda: x


for name, value in (
    ("__name__", 1),
    ("__qualname__", 1),
    ("__defaults__", 1),
    ("__kwdefaults__", 1),
    ("__annotations__", 1),
    ("__code__", 1),
    ("__code__", outer().__code__),
    ("__dict__", 1),
    ("__closure__", ()),
    ("__globals__", {}),
):
    try:
        setattr(f, name, value)
    except Exception as e:
        print(type(e).__name__, e)
try:
    f.missing
except AttributeError as e:
    print(e)
