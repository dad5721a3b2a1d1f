a, b, c = ValueError('a'), ValueError('b'), ValueError('c')


def chain(e):
    names = []
    while e is not None:
        names.append(e.args[0])
        e = e.__context__
    return names


try:
    raise a
except ValueError:
    try:
        raise b
    except ValueError:
        try:
            raise c
        except ValueError:
            try:
                raise a
            except ValueError:
                pass
print(chain(a), chain(b), chain(c))
