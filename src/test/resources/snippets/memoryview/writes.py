w = memoryview(bytearray(8))
w[0] = 255
w[1:3] = b"xy"
w[4::2] = b"pq"
w.cast("H")[3] = 513
w.cast("b")[7] = -1
print(w.tobytes(), w.tolist(), w.readonly, w.toreadonly().readonly)
for f in (lambda: w.__setitem__(0, 256), lambda: w.__setitem__(0, "a"), lambda: w.__setitem__(9, 1), lambda: w.__setitem__(slice(0, 2), b"abc"), lambda: w.__delitem__(0), lambda: w.toreadonly().__setitem__(0, 1), lambda: memoryview(b"a").__setitem__(0, 1), lambda: w.cast("d").__setitem__(0, "x"), lambda: hash(w), lambda: memoryview("a"), lambda: w < w):
    try:
        f()
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
print(hash(memoryview(b"abc")) == hash(b"abc"), memoryview(b"ab") == b"ab", memoryview(b"ab") == memoryview(b"ab").cast("b"), memoryview(b"\1\0") == memoryview(b"\1\0").cast("H"))
