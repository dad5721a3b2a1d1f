import sys
print([sys.getsizeof(b"x" * n) for n in (0, 1, 2, 7, 8, 100)])
b = bytearray()
last = None
for i in range(300):
    if sys.getsizeof(b) != last:
        last = sys.getsizeof(b)
        print((i, last, b.__alloc__()), end=" ")
    b.append(i % 256)
print()
while b:
    if sys.getsizeof(b) != last:
        last = sys.getsizeof(b)
        print((len(b), last), end=" ")
    b.pop()
print(sys.getsizeof(b), sys.getsizeof(bytearray()))
