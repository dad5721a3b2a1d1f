def f(how):
    for i in range(2):
        try:
            print('try', i)
            if how == 'return':
                return 'from try'
            if how == 'break':
                break
            if how == 'continue':
                continue
            if how == 'raise':
                raise ValueError(how)
        except ValueError as e:
            print('except', e)
        else:
            print('else')
        finally:
            print('finally', i)
    else:
        print('loop ended')
    return 'from the end'


for how in 'nothing', 'return', 'break', 'continue', 'raise':
    print(how, f(how))


def g():
    try:
        1 / 0
    finally:
        return 'swallowed'


print(g())
