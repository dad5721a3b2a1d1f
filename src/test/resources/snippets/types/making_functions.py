import types


def outer():
    x = 1
    return lambda: x


inner = outer()
f = types.FunctionType(inner.__code__, {}, "named", None, (types.CellType(7),))
print(f(), f.__name__, f.__qualname__)
for args in (
    (),
    (inner.__code__,),
    (inner.__code__, {}),
    (inner.__code__, {}, None, None, (1,)),
    (inner.__code__, {}, None, None, ()),
    (1, {}),
    (outer.__code__, 1),
    (outer.__code__, {}, 1),
):
    try:
        types.FunctionType(*args)
    except Exception as e:
        print(type(e).__name__, e)
