import sys
z = 1234.5 - 0.25j
for spec in ("", ".2f", ",.1f", "e", "g", ">30", "<30.1f", "^+30.3g", "n"):
    print(repr(format(z, spec)))
print(complex(0, -0.0), complex(-0.0, 1), complex("nan+infj"), str(z), repr(z), sys.getsizeof(z))
