import sys
s = "".join(["a", "é", "€", "😀"])
r = sys.getrefcount(s)
it = iter(s)
print(sys.getrefcount(s) - r, next(it), next(it), [c for c in it], sys.getrefcount(s) - r, type(it).__name__)
print(list("ab"), tuple("xyz"), set("aab") == {"a", "b"}, [*"hi"], dict(zip("ab", "cd")), list(reversed("abc")), sorted("hello"), "".join(reversed("abc")))
a, *b = "xyz"
print(a, b, max("hello"), list(enumerate("ab")), list(map(ord, "a€")))
