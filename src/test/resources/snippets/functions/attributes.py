def f(a, b=1, *c, d, e=2, **g):
    "doc"
    x = 1

    def h():
        return x + a

    return h


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__)
h = f(1, d=2)
print(h.__qualname__, h.__closure__[0].cell_contents, h.__code__.co_freevars)
c = f.__code__
print(c.co_varnames, c.co_cellvars, c.co_nlocals, c.co_argcount, c.co_kwonlyargcount, c.co_flags)
f.extra = 1
print(f.__dict__, f.__annotations__, f.__closure__)
