def show(make, *args, **kwargs):
    try:
        result = make(*args, **kwargs)
        print(repr(result), "|", str(result))
    except Exception as e:
        print(type(e).__name__, e)


for args in [(), (1,), (2, 'x'), (2, 'x', 'f'), (2, 'x', 'f', None, 'g'), (1, 2, 3, 4, 5, 6), ('a', 'b')]:
    show(OSError, *args)
    e = OSError(*args)
    print(e.args, e.errno, e.strerror, e.filename, e.filename2)
show(FileNotFoundError, 13, 'p')
show(OSError, 32, 'pipe')
print(BlockingIOError(11, 'x', 5).characters_written)
print(OSError(2, 'x', 'f', None, 'g').__reduce__())
