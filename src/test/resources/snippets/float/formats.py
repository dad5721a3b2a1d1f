x = 1234567.891
for spec in ("", "f", ".2f", ",.1f", "_.3f", "e", ".3E", "g", ".3g", "n", "%", ".1%", "10.1f", "^+14.1f", "014.2f", "=+14.1f", "#.0f", "z.1f", "*^20,.2f"):
    print(repr(format(x, spec)), end=" ")
print()
for value, spec in ((1.5, "d"), (1.5, "s"), (5, ".2"), (5, "#s"), ("a", "+"), ("a", ",d"), (1j, "%"), (1j, "05")):
    try:
        print(format(value, spec))
    except ValueError as e:
        print(e)
print(format(-0.0001, ".2f"), format(-0.0001, "z.2f"), format(255, "#x"), format(255, "#010b"), format(10**10, ",d"), format(65, "c"), format(3, "05.1f"))
