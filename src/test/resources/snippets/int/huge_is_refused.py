for f in (lambda: "a" * 10**12, lambda: b"ab" * 10**12, lambda: bytearray(10**12), lambda: [0] * 10**12, lambda: "x".ljust(10**12), lambda: bytes(10**13)):
    try:
        f()
        print("made")
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__, e)
for f in (lambda: "a" * 10**30, lambda: 1 << 2**100, lambda: b"a" * 2**63, lambda: "%*d" % (2**70, 1), lambda: "a".center(2**63)):
    try:
        f()
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__, e)
