import sys
x = 1 << 10**6
h = hex(x)
print(len(h), h[:4], int(h, 16) == x, len(bin(x)), len(oct(x)), len(format(x, "x")), len("%o" % x), len(f"{x:b}"))
sys.set_int_max_str_digits(0)
y = 7**200000
s = str(y)
print(len(s), s[:12], s[-12:], int(s) == y, str(-y)[:5], len(str(10**99999)))
