def show(make, *args, **kwargs):
    try:
        result = make(*args, **kwargs)
        print(repr(result), "|", str(result))
    except Exception as e:
        print(type(e).__name__, e)


e = ValueError(1, 2)
for name, value in [('args', 5), ('args', 'ab'), ('__traceback__', 5), ('__cause__', 5),
                    ('__context__', 5), ('__suppress_context__', 5), ('__cause__', None)]:
    show(setattr, e, name, value)
print(e.args, e.__suppress_context__)
for name in 'args', '__traceback__', '__cause__', '__context__', '__suppress_context__':
    show(delattr, e, name)
show(e.with_traceback, 5)
show(e.__setstate__, {'a': 1})
print(e.a, e.__reduce__())
print(StopIteration(7).value, StopIteration().value, SystemExit(3).code, SystemExit(1, 2).code)
print(KeyError('k'), KeyError('a', 'b'), repr(KeyError('')))
