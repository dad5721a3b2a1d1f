for n in (15, 25, 35, -15, -25, 1234567):
    print([round(n, d) for d in (1, 0, -1, -2, -7, -8)], round(n))
for x in (0.5, 1.5, 2.5, -0.5, 2.675, 1e300):
    print(round(x), round(x, 2), round(x, -1), round(x, 0)) if x < 1e10 else print(round(x, 5), round(x, -299))
print(round(True), round(2.5, None), (5).__round__(-1), (2.5).__trunc__(), (-2.5).__floor__(), (-2.5).__ceil__())
for f in (lambda: round("a"), lambda: round(1, 1.5), lambda: round(float("nan")), lambda: round(float("inf")), lambda: round(1e308, -308) and round(1.7e308, -308)):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
