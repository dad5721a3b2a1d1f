b = bytearray(b"abcdef")
m = memoryview(b)
for f in (lambda: b.append(1), lambda: b.extend(b"x"), lambda: b.pop(), lambda: b.clear(), lambda: b.__delitem__(0), lambda: b.__iadd__(b"x"), lambda: b.__setitem__(slice(0, 1), b"QQ")):
    try:
        f()
    except BufferError as e:
        print(e)
b[0] = 65
b[1:3] = b"BC"
m[3] = 68
print(b, m.tolist(), bytes(m[1:4]))
with m:
    pass
b.append(33)
print(b)
