import weakref
class A: pass
items = [A() for _ in range(5)]
s = weakref.WeakSet(items)
n = 0
for x in s:
    items.clear()
    n += 1
del x
print(n >= 1, len(s))
