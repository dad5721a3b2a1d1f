import sys

item = ("x", 1)
s = {item}
t = s | {2}
print(sys.getrefcount(item))
u = s & t
s.add(("x", 1))
print(sys.getrefcount(item))
t -= s
print(sys.getrefcount(item))
s.clear()
u.discard(item)
print(sys.getrefcount(item))
