m = memoryview(bytes(range(16)))
for code in "bBhHiIlLqQfdc?":
    c = m.cast(code)
    print(code, c.itemsize, c.shape, c.strides, c[1], c.nbytes)
g = m.cast("B", (4, 4))
print(g.tolist(), g[1, 2], g[-1, -1], g.shape, g.strides, g.ndim, len(g), g.c_contiguous, g.f_contiguous)
print(m.cast("I").cast("B") == m, m[::2].tolist(), m[::-3].strides, m[::2].contiguous, m.cast("I", (2, 2)).tolist())
for f in (lambda: m.cast("I").cast("H"), lambda: m[::2].cast("B"), lambda: m[:5].cast("I"), lambda: m.cast("B", (3, 3)), lambda: m.cast("Z"), lambda: g[1], lambda: g[1, 9], lambda: g[1, 2, 3], lambda: m.cast("B", 5)):
    try:
        f()
    except (TypeError, ValueError, IndexError, NotImplementedError) as e:
        print(type(e).__name__, e)
