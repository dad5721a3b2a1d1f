def attempt(make):
    try:
        make()
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__, e)
attempt(lambda: [0] * 10**12)
attempt(lambda: 'a' * 10**14)
attempt(lambda: b'a' * 10**14)
attempt(lambda: (1,) * 10**12)
attempt(lambda: bytearray(10**14))
attempt(lambda: [0] * 10**19)
try:
    raise MemoryError('mine')
except MemoryError as e:
    print(repr(e), e.args)
