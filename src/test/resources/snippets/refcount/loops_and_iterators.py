import sys
l = [object(), object()]
for o in l:
    print(sys.getrefcount(o), sys.getrefcount(l), end=' ')
print()
it = iter(l)
print(sys.getrefcount(l), sys.getrefcount(l[0]))
del it
print(sys.getrefcount(l))
print([sys.getrefcount(x) for x in l])
