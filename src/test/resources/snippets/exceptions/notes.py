def show(make, *args, **kwargs):
    try:
        result = make(*args, **kwargs)
        print(repr(result), "|", str(result))
    except Exception as e:
        print(type(e).__name__, e)


e = ValueError('v')
print(hasattr(e, '__notes__'))
e.add_note('one')
e.add_note('two')
print(e.__notes__, e.__dict__)
show(e.add_note, 5)
e.__notes__ = 5
show(e.add_note, 'three')
