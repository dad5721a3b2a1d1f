import sys
size = sys.getsizeof
b = bytearray(b"x" * 100)
def show(what):
    print(what, len(b), size(b), b.__alloc__())
show("made")
b += b"y"; show("iadd")
b.extend(b"z" * 50); show("extend")
del b[:10]; show("front gone")
b.insert(0, 1); show("insert")
del b[40:]; show("back gone")
b[5:10] = b"longer than before"; show("slice grown")
del b[::2]; show("every other gone")
b.clear(); show("clear")
b[:] = range(50); show("filled")
for made in (bytearray(10), bytearray([1, 2, 3]), bytearray(iter([1, 2, 3])), bytearray("abc", "utf-8"), bytearray(b) * 2, b[2:9], b.copy(), b + b"q", bytearray(range(100))):
    print(len(made), size(made))
