for x in (0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, -0.0, 1 / 3, 100.0, 1e22, float("inf"), float("-inf"), float("nan")):
    print(x, repr(x), x.hex(), str(x) == repr(x))
print(float("  1_0.5e-3 "), float("inFinity"), float("-nan"), float(b"2.5"), float("١.٥"))
for t in ("", "1..2", "1e", "0x1", "1__0", "x"):
    try:
        float(t)
    except ValueError as e:
        print(e)
print(float.fromhex("0x1.8p3"), float.fromhex("-inf"), (0.75).as_integer_ratio(), (1e23).is_integer())
