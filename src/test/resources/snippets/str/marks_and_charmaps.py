for text in 'abc', '\u20ac\u0160', 'é\x81', '\u4e2d\u6587':
    for encoding in 'utf-8-sig', 'cp1252', 'iso8859-15':
        for errors in 'strict', 'replace', 'xmlcharrefreplace':
            try:
                data = text.encode(encoding, errors)
                print(encoding, data, ascii(data.decode(encoding)))
            except UnicodeError as error:
                print(error)
print(b'\xef\xbb\xbfabc'.decode('utf-8-sig'), b'\xef\xbb'.decode('utf-8-sig', 'replace'))
try:
    b'\xef\xbb\xbfab\xff'.decode('utf-8-sig')
except UnicodeDecodeError as error:
    print(error, error.object)
print(b'\x80\x81'.decode('windows-1252', 'backslashreplace'), b'\xa4\xa8'.decode('latin9'))
