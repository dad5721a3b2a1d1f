def f():
    e = 'before'
    try:
        raise ValueError('v')
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(f())
try:
    raise ValueError('v')
except ValueError as e:
    del e
print('e' in globals())
