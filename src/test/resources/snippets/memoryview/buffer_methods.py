# versions: 3.12 3.13
def answer(f):
    try:
        return f()
    except (BufferError, TypeError, ValueError) as e:
        return f"{type(e).__name__}: {e}"
b = bytearray(b"abc")
m = b.__buffer__(0)
print(m.obj is b, m.readonly, answer(lambda: b.append(1)))
print(b.__release_buffer__(m), answer(lambda: m[0]))
m = memoryview(b)
n = m.__buffer__(0)
print(n.obj is m, answer(m.release), n.tolist())
n.release()
m.release()
print(answer(lambda: b"".__buffer__(1)), answer(lambda: b.__release_buffer__(memoryview(b"x"))), answer(lambda: b.__release_buffer__(5)))
