for text in 'a', b'a', bytearray(b'a'):
    for name in 'find', 'count', 'startswith':
        for args, keywords in ((), {}), ((1, 2, 3, 4), {}), ((), {'x': 1}):
            try:
                getattr(text, name)(*args, **keywords)
            except TypeError as error:
                print(error)
for reverse in 'a', None, 1.5, 2:
    try:
        print(sorted([1, 2], reverse=reverse))
    except TypeError as error:
        print(error)
