class Plain:
    pass


def show(action):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


show(lambda: type('A\udcdcB', (), {}))
show(lambda: type('A\0', (), {}))
show(lambda: type('A', (), {'__doc__': 'x\udcdc'}))
show(lambda: setattr(Plain, '__name__', 'A\udcdcB'))
show(lambda: setattr(Plain, '__qualname__', 'A\udcdcB'))
print(Plain.__name__, ascii(Plain.__qualname__), type('\xc4 42', (), {}).__name__)
