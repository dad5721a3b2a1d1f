# versions: 3.13
import sys
s = "abcé€"
a, e, empty, euro = "xa"[1], "é"[0], "", "€x"[0]
print(s[0] is a, s[3] is e, s[4] is euro, s[1:1] is empty, chr(97) is a)
print([c is d for c, d in zip("ab€", "ab€")])
five = "5"
print("".join(["a", ""]) is a, "A".lower() is a, "a,b".split(",")[0] is a, str(5) is five, "%c" % 97 is a, "abc"[::5] is a, f"{5:d}" is five, " a ".strip() is a)
