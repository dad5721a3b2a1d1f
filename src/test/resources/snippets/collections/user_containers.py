from collections import UserDict, UserList, UserString

u = UserDict(a=1)
u["b"] = 2
print(u, "a" in u, u | {"c": 1}, u.data)
l = UserList([1, 2, 3])
print(l, l[1:], l + [4], l * 2, 2 in l, sorted(l, reverse=True))
s = UserString("abc")
print(s, s.upper(), s + "d", s[1], repr(s * 2), s == "abc", hash(s) == hash("abc"))
