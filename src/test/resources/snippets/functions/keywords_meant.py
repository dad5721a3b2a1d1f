import types


def show(function, *args, **keywords):
    try:
        function(*args, **keywords)
    except TypeError as error:
        print(error)


def area(width, height=1, *, unit='m'):
    return width * height


show(area, widht=2)
show(area, 1, units='cm')
show(area, 1, colour='red')
show('a b'.split, maxsplt=1)
show(print, 'x', ende='')
show(print, sep=1, end=2, file=3, flush=4, foo=5)
show(min, 0, defaul=1)
show(max, 0, default=1, key=2, foo=3)
show(ImportError, names='x')
show(ImportError, name='x', path=1, name_from=2, foo=3)
module = types.ModuleType('tool')
show(module)
module.tool = print
show(module)


class Same(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


try:
    round(1.5, **{Same('foo'): 1})
except TypeError as error:
    print(error)
