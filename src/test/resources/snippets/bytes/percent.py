print(b"%s %b %a %r|%5d|%-5d|%05d|%x|%#X|%o|%.2f|%c%c|%%" % (b"s", bytearray(b"b"), "é", "r", 42, 42, 42, 255, 255, 8, 3.14159, 65, b"B"))
print(b"%(a)s" % {b"a": b"1"}, bytearray(b"%d") % 5, b"%*d" % (4, 7), b"%.2s" % b"abc")
class Q:
    def __bytes__(self):
        return b"Q!"
print(b"<%s>" % Q(), b"<%b>" % memoryview(b"m"), bytes(Q()))
