for w in (3, 6, 7, 10):
    print([s.center(w, "*") for s in ("ab", "abc")], "ab".ljust(w, "-"), "ab".rjust(w), "-7".zfill(w), "+é".zfill(w))
print("a\tb\n\tc".expandtabs(4), "\t\t".expandtabs(0) == "", "ab\tc".expandtabs(), " x ".lstrip() + "|", " x ".rstrip() + "|", "xxaxx".strip("x"), "abcba".strip("ab"), "\u2003z\u2003".strip())
for f in (lambda: "a".ljust(5, "xx"), lambda: "a".ljust(5, 1), lambda: "a".ljust("b"), lambda: "a".strip(1), lambda: "a".zfill(1.5)):
    try:
        f()
    except TypeError as e:
        print(e)
