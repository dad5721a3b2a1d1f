for a in (7, -7, 10**20 + 3, -(10**20) - 3):
    for b in (3, -3, 10**19, -(10**19)):
        print(a // b, a % b, divmod(a, b), a == a // b * b + a % b)
print(7 / 2, -7 / 2, 10**400 / 10**399, (2**53 + 1) / 1)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 10**400 / 3):
    try:
        f()
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
