import sys
s = "".join(["some", "thing"])
print(sys.getrefcount(s))
parts = s.split("x") + [s.strip(), s[:], s.partition("-")[0]]
print(sys.getrefcount(s), len(parts))
del parts
t = (s,) * 3
print(sys.getrefcount(s), s.join([s, s]).count("something"), sys.getrefcount(s))
d = {s: s}
print(sys.getrefcount(s), "{0}{0}".format(s) == s + s, "%s%s" % (s, s) == s * 2, sys.getrefcount(s))
