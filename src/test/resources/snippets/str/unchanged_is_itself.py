s = "".join(["hello", " ", "world"])
print(s[:] is s, s.strip() is s, s.replace("x", "y") is s, s * 1 is s, s + "" is s, "" + s is s, str(s) is s, s.ljust(3) is s, s.zfill(2) is s)
print(s.split("x")[0] is s, s.partition("x")[0] is s, "".join([s]) is s, format(s, "") is s, f"{s}" is s, "%s" % s is s, s.removeprefix("x") is s, s.expandtabs() is s, s.splitlines()[0] is s, s.lower() is s, s.translate({}) is s, s.encode().decode() is s)
class S(str):
    pass
t = S("hello")
print(t[:] is t, type(t[:]).__name__, type(t.strip()).__name__, type(t * 1).__name__, type(str(t)).__name__, type(t + "").__name__)
