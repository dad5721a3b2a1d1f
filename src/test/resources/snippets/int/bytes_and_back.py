n = -1000
b = n.to_bytes(4, "little", signed=True)
print(b, int.from_bytes(b, "little", signed=True), int.from_bytes(b, "big"))
print((65).to_bytes(), (10**20).to_bytes(10, byteorder="big"), int.from_bytes([1, 2, 3]))
for f in (lambda: n.to_bytes(4), lambda: (256).to_bytes(1), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, "x")):
    try:
        f()
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
class Kind(int):
    pass
print(type(Kind.from_bytes(b"\1")).__name__)
