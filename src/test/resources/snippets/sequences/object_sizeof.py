class A:
    pass


for v in (1.5, "abc", b"abc", bytearray(3), [1, 2], (1, 2), {1: 2}, {1}, range(3), slice(1), A(), iter([]), None):
    print(type(v).__name__, object.__sizeof__(v), v.__sizeof__(), "__sizeof__" in type(v).__dict__)
