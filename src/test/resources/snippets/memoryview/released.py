m = memoryview(b"abc")
m.release()
m.release()
print(repr(m)[:20], m == m, m == b"abc")
for f in (lambda: m[0], lambda: len(m), lambda: m.obj, lambda: m.tolist(), lambda: m.nbytes, lambda: m.cast("B"), lambda: bytes(m), lambda: m[0:1], lambda: memoryview(m), lambda: m.__enter__(), lambda: m.hex()):
    try:
        f()
    except ValueError as e:
        print(e)
