# Warnings of the compiler come first, a line each, on stderr.
x = 5
print(x is 5, x is not "five")
assert (x, "always true")
print("\d", b"\777", f"\w{x:>3}\q")
print(1if x else 2)
try:
    [(1, 2) (3, 4)]
except TypeError as e:
    print(e)
try:
    "abc"["a"]
except TypeError as e:
    print(e)
