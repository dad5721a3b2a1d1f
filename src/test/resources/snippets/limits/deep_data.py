def nest(n, kind):
    inner = kind()
    for i in range(n):
        inner = kind((inner,))
    return inner


def attempt(call):
    try:
        call()
    except RecursionError as e:
        print(e)


a, b = nest(200000, list), nest(200000, list)
attempt(lambda: repr(a))
attempt(lambda: a == b)
del a, b
t = nest(200000, tuple)
attempt(lambda: repr(t))
del t
print('freed')
