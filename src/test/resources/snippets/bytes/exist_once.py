import sys
one, none = b"b", b""
print(b"abc"[1:2] is one, bytes([98]) is one, bytes() is none, b"abc"[5:] is none, "b".encode() is one, b"B".lower() is one, b"xby".split(b"x")[0] is none)
b = b"".join([b"some", b"thing"])
print(b[:] is b, b.strip() is b, b.replace(b"q", b"") is b, b * 1 is b, b + b"" is b, bytes(b) is b, b"".join([b]) is b, b.split(b"q")[0] is b, b.partition(b"q")[0] is b, sys.getrefcount(b))
a = bytearray(b"x")
print(a[:] is a, a.strip() is a, bytearray(a) is a, a.copy() is a, a * 1 is a)
