b, a = b"abc", bytearray(b"abc")
tests = [lambda: bytes("a"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes(5, "utf-8"), lambda: b + "x", lambda: b[9], lambda: b["x"], lambda: "a" in b, lambda: 300 in b, lambda: b.find("a"), lambda: b.index(b"z"), lambda: b.join(["x"]), lambda: b.split(""), lambda: b.replace(b"a", "x"), lambda: bytes.fromhex("0g"), lambda: b < "a", lambda: hash(a), lambda: a.append(256), lambda: a.append("x"), lambda: a.remove(9), lambda: a.pop(9), lambda: bytearray().pop(), lambda: a.extend(5), lambda: b.decode("ascii").encode("nope"), lambda: b.startswith("a"), lambda: b.ljust(9, b"xx"), lambda: b.translate(b"x"), lambda: bytearray(b"ab").__setitem__(slice(0, 2, 2), b"xyz"), lambda: b"%s" % "x", lambda: b"%d" % "x"]
for f in tests:
    try:
        print(f())
    except (ValueError, TypeError, IndexError, LookupError) as e:
        print(type(e).__name__, e)
