class P:
    x = [10, {"k": "v"}]
    def __format__(self, spec):
        return f"<{spec}>"
print("{} {} {0!r}".replace("{0!r}", "").format(1, "b"), "{1}{0}{1}".format("a", "b"), "{n:>{w}}|{n:<4}|{n:^+5}".format(n=7, w=5), "{{}}{}".format(1))
print("{0.x[1][k]} {0:spec} {0!s:.3} {1[0]}".format(P(), ["z"]), "{:,}".format(1234567), "{a}".format_map({"a": 1}), "{:{}}".format("x", ">4"))
for t, a in (("{}", ()), ("{a}", ()), ("{", ()), ("}", ()), ("{0} {}", (1, 2)), ("{!x}", (1,)), ("{0.y}", (P(),)), ("{0[9]}", ([],)), ("{:d}", ("a",)), ("{0[}", (1,)), ("{:{:{}}}", (1, 2, 3)), ("{0", (1,)), ("{!}", (1,))):
    try:
        print(t.format(*a))
    except (LookupError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
