def show(make, *args, **kwargs):
    try:
        result = make(*args, **kwargs)
        print(repr(result), "|", str(result))
    except Exception as e:
        print(type(e).__name__, e)


show(ImportError, 'a', foo=1)
show(ImportError, 'a', name='n', path='p')
show(NameError, 'a', name=5)
show(AttributeError, 'a', obj=1, name='n')
e = ImportError('m', name='n', path='p')
print(e.msg, e.name, e.path, e.__reduce__())
try:
    undefined
except NameError as e:
    print(e.name, e)
try:
    (5).missing
except AttributeError as e:
    print(e.name, e.obj, e)
