print(7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, divmod(-7.5, 2), 2.0**0.5, (-8.0) ** (1 / 3), 0.0 * -1)
print(1e308 * 10, 1 + 1e-20 == 1, 0.1 + 0.2, 3 * 1.1, 2**53 + 1.0, 5.0 % float("inf"), -5.0 % float("inf"))
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0**-1, lambda: 10.0**400, lambda: 10**400 * 1.0, lambda: pow(2.0, 2, 3)):
    try:
        print(f())
    except (ArithmeticError, TypeError) as e:
        print(type(e).__name__, e, e.args)
