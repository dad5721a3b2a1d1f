print("%s %r %a|%5d|%-5d|%05d|%+d|% d|%x|%X|%o|%#x|%e|%.2f|%g|%c|%c|%%" % ("s", "r", "é", 42, 42, 42, 42, 42, 255, 255, 8, 255, 12.5, 3.14159, 1e10, 65, "z"))
print("%(a)s-%(b)05.1f" % {"a": 1, "b": 2.55}, "%*.*f" % (8, 2, 3.14159), "%.3s" % "abcdef", "%5s|%-5s|" % ("a", "b"), "%d" % 3.99, "%i" % True, "%s" % (None,), "%s" % [1])
for t, v in (("%d", "a"), ("%s %s", 1), ("%s", (1, 2)), ("%z", 1), ("%", 1), ("%(a)s", 1), ("%(b)s", {}), ("%c", "ab"), ("%c", -1), ("%x", 1.5), ("%*d", ("a", 1)), ("%(a", {}), ("x", 1), ("x", {})):
    try:
        print(t % v)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)
