import sys
b = bytearray(b"abcdef")
r = sys.getrefcount(b)
m = memoryview(b)
n = m[2:]
k = memoryview(n)
print(sys.getrefcount(b) - r, sys.getrefcount(m), m.obj is b, k.obj is b)
m.release()
print(sys.getrefcount(b) - r)
n.release(); k.release()
print(sys.getrefcount(b) - r, repr(k)[:16])
x = memoryview(b)
del x
print(sys.getrefcount(b) - r)
print(sys.getsizeof(memoryview(b)), sys.getsizeof(memoryview(b"")), sys.getsizeof(memoryview(bytes(12)).cast("B", (3, 4))), sys.getsizeof(memoryview(bytes(12)).cast("B", (2, 3, 2))))
