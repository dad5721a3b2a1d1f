for text in ("12", " -12 ", "+1_000", "0x1F", "0b101", "0o17", "1__0", "", "0x", "٣٤"):
    for base in (10, 0, 16, 36):
        try:
            print(repr(text), base, int(text, base))
        except ValueError as e:
            print(e)
print(int(b"77", 8), int(bytearray(b"5")), bin(-5), oct(8), hex(-255), hex(2**70))
for base in (1, 37, -1):
    try:
        int("1", base)
    except ValueError as e:
        print(e)
