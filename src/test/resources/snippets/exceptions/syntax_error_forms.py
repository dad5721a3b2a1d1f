def show(make, *args, **kwargs):
    try:
        result = make(*args, **kwargs)
        print(repr(result), "|", str(result))
    except Exception as e:
        print(type(e).__name__, e)


show(SyntaxError)
show(SyntaxError, 'm')
show(SyntaxError, 'm', ('dir/f', 1, 2, 't'))
show(SyntaxError, 'm', (None, 1, 2, 't'))
show(SyntaxError, 'm', ('f', None, 2, 't'))
show(SyntaxError, 'm', ('f', 1))
show(SyntaxError, 'm', ('f', 1, 2, 't', 3))
e = SyntaxError('m', ('f', 1, 2, 't', 3, 4))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
