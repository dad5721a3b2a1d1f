text = 'é\t\\\x7f\u20ac\U0001f600\ud800'
for encoding in 'unicode_escape', 'raw-unicode-escape':
    data = text.encode(encoding)
    print(data, data.decode(encoding) == text)
for data in b'\\x4', b'\\u12', b'\\U00110000', b'a\\', b'\\N{BULLET}\\101\\a\\\n', b'\\N{none}', b'\\Nx':
    for encoding in 'unicode_escape', 'raw_unicode_escape':
        try:
            print(ascii(data.decode(encoding)))
        except UnicodeDecodeError as error:
            print(error, error.start, error.end)
