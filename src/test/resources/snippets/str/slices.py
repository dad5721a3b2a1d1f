s = "hé€😀o"
print(s[1], s[-2], s[1:3], s[::-1], s[::2], s[4:1:-1], s[10:], s[-100:2], s[3:3] == "", len(s))
print([len(s[i:].encode()) for i in range(5)], s[1:2].isascii(), s < "hz", "a" < "b" < "é" < "€" < "😀", max(s), "ab" * 3, 2 * "x", "x" * 0)
for f in (lambda: s[9], lambda: s["a"], lambda: s[1.0], lambda: s[::0], lambda: s + 1, lambda: 1 + s, lambda: s * "a", lambda: s * 1.5, lambda: s[10**30], lambda: s < 1, lambda: s - s):
    try:
        f()
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
