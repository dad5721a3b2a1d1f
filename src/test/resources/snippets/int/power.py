print(2**10, (-2)**3, 0**0, 2**-1, (-2)**-1, 2**0.5)
print(pow(3, 10**30, 7), pow(-3, 3, 7), pow(3, 3, -7), pow(2, -1, 5))
for args in ((2, -1, 4), (2, 3, 0), (2.0, 3, 5), (2, 3.0, 5), ("a", 2, 3), (0, -1)):
    try:
        print(pow(*args))
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(pow(base=2, exp=5), len(str(3**5000)))
