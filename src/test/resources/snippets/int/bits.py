n = -12345678901234567890
print(n & 0xFF, n | 1, n ^ n, ~n, n >> 3, n << 3)
print(n.bit_length(), n.bit_count(), (0).bit_length(), (255).bit_count())
print(1 << 100 >> 98, -1 >> 1000, 5 >> 10**30)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 2**80):
    try:
        f()
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
