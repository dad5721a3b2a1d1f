def show(make, *args, **kwargs):
    try:
        result = make(*args, **kwargs)
        print(repr(result), "|", str(result))
    except Exception as e:
        print(type(e).__name__, e)


show(UnicodeDecodeError)
show(UnicodeDecodeError, 1, b'', 0, 1, '')
show(UnicodeDecodeError, 'a', b'abc', 1, 2, 'why')
show(UnicodeDecodeError, 'a', b'abc', 1, 3, 'why')
show(UnicodeEncodeError, 'a', b'abc', 1, 2, '')
for text in 'abc', 'ab\u1234', 'ab\U00012345':
    show(UnicodeEncodeError, 'a', text, 2, 3, 'why')
show(UnicodeTranslateError, 'abc', 1, 3, 'why')
e = UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad')
e.start, e.reason = 5, 'worse'
print(e, e.encoding, e.object, e.end)
print(repr(str(UnicodeDecodeError.__new__(UnicodeDecodeError))))
