s = "abracadabra"
print(s.find("a"), s.rfind("a"), s.find("a", 1), s.find("a", -3, -1), s.find(""), s.rfind(""), s.find("", 99), s.find("zz"))
print(s.count("a"), s.count("abra"), s.count(""), s.count("a", 3, 8), s.index("cad"), "cad" in s, "" in s)
print(s.startswith(("x", "ab")), s.endswith("bra", -4), s.startswith("", 11), s.startswith("", 12), s.replace("a", "AA", 2), s.replace("", "-"), s.replace("abra", ""))
print(s.partition("c"), s.rpartition("a"), s.rpartition("z"), s.removeprefix("abra"), s.removesuffix("bra"))
for f in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: 1 in s, lambda: s.partition(""), lambda: s.startswith(1), lambda: s.startswith(("z", 1)), lambda: s.find("a", "b"), lambda: s.replace("a", 1)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
