def f(a, b, /, c, d=1, *, e, g=2):
    pass


def none():
    pass


for call in (
    lambda: f(),
    lambda: f(1),
    lambda: f(1, 2),
    lambda: f(1, 2, 3),
    lambda: f(1, 2, 3, 4, 5, e=1),
    lambda: f(1, 2, 3, 4, 5),
    lambda: f(1, 2, c=3, e=4, a=5),
    lambda: f(1, 2, 3, c=3, e=4),
    lambda: f(1, 2, 3, e=4, zz=5),
    lambda: none(1),
    lambda: none(*[1, 2]),
    lambda: none(**{"x": 1}),
    lambda: none(**{1: 2}),
    lambda: none(*5),
    lambda: none(**5),
    lambda: f(1, 2, c=1, **{"c": 2}),
):
    try:
        call()
    except TypeError as e:
        print(e)
