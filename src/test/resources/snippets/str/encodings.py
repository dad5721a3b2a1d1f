s = "aé€😀"
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "latin-1", "ascii"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
        try:
            print(enc, s.encode(enc, errors))
        except UnicodeEncodeError as e:
            print(e, e.start, e.end, e.reason, e.encoding, e.object is s)
print("\ud800".encode("utf-8", "surrogatepass"), b"\xff\x41".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"))
for b, enc in ((b"\xff", "utf-8"), (b"\xe2\x82", "utf-8"), (b"\xc0\x80", "utf-8"), (b"a\x80", "ascii"), (b"\x00", "utf-16"), (b"\xed\xa0\x80", "utf8")):
    try:
        print(b.decode(enc))
    except UnicodeDecodeError as e:
        print(e, e.start, e.end, e.object)
for f in (lambda: s.encode("no-such"), lambda: s.encode("ascii", "no-such"), lambda: str(b"a", "no-such"), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: b"a".decode(5)):
    try:
        f()
    except (LookupError, TypeError) as e:
        print(type(e).__name__, e)
