import sys
for s in ("", "a", "abc", "é", "éa", "ab€", "€", "😀", "a😀b", "\x7f", "\x80", "x" * 100, "é" * 100, "€" * 100, "😀" * 100):
    print(len(s), sys.getsizeof(s), s.__sizeof__(), s.isascii())
class S(str):
    pass
print(S("abc").__sizeof__(), S("").__sizeof__(), S("é").__sizeof__(), S("😀").__sizeof__())
print(sys.getsizeof("a😀"[0]), sys.getsizeof("a😀"[:1] + "b"), sys.getsizeof("é€"[:1]))
