def show(f):
    try:
        f()
    except Exception as e:
        return e


def f(x):
    raise ValueError(x)


def calls():
    return (f(1) +
            2)


def attributes():
    a = calls
    a.b.c


def operators():
    x, y = 1, '2'
    return 5 * (x + y) // 3


def subscripts():
    d = {'a': {'b': 1}}
    return d['a']['c']


def long_call():
    f(
        [1, 2, 3,
         4, 5],
        *range(3),
        key=6,
    )


def nested():
    value = f(max(1, 2))
    return value


errors = [show(g) for g in (calls, attributes, operators, subscripts, long_call, nested)]
for e in errors[1:]:
    e.__context__ = errors[0]
    errors[0] = e
raise errors[0]
