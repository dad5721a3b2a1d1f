s = "  one two\tthree \n"
print(s.split(), s.split(None, 1), s.rsplit(None, 1), s.split(" "), s.split(" ", 2), s.rsplit(" ", 2), "".split(), "".split(","))
print("a,b,,c".split(","), "a,b,,c".rsplit(",", 1), "a--b".split("--"), "aXbX".split("X", 0), "one\u2003two".split())
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print("-".join("abc"), "".join(()), ", ".join(["x"]), "-".join({"k": 1}), "".join(str(i) for i in range(12)))
for f in (lambda: s.split(""), lambda: "".join([1]), lambda: "".join(["a", None]), lambda: "".join(5), lambda: s.split(1)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
