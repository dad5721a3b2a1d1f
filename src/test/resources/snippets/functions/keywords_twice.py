# Behind ** the same key twice is refused first; that all are strings is checked after that.
def f(**kwargs):
    return kwargs


for call in (
    lambda: f(**{1: 3}, **{1: 5}),
    lambda: f(**{1: 3}, **{2: 5}),
    lambda: f(**{"a": 3}, **{"a": 5}),
    lambda: f(**{"a": 3}, **{"b": 5, 2: 3}),
    lambda: f(a=1, **{"b": 2}, **{"c": 3}),
    lambda: print(**{1: 2}),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
