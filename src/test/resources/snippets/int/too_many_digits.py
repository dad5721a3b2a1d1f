import sys
print(sys.get_int_max_str_digits())
n = 10**4300
for f in (lambda: str(n), lambda: repr(-n), lambda: int("9" * 4301), lambda: f"{n}", lambda: "%d" % n, lambda: format(n, "d")):
    try:
        f()
    except ValueError as e:
        print(e)
print(len(str(n - 1)), len(hex(n)), int("1" * 5000, 16) > n)
sys.set_int_max_str_digits(5000)
print(len(str(n)))
sys.set_int_max_str_digits(0)
print(len(str(10**10000)))
