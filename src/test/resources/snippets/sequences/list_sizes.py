import sys

size = sys.getsizeof
for n in (0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 33):
    r = range(n)
    print(n, size(list(r)), size([*r]), size([i for i in r]), size(list(tuple(r))), size([0] * n))
    print(size(list(iter(list(r)))), size(list(x for x in r)), size([*r, *r]), size(list(r)[:]))
print(size([1, 2] + [3]), size([1, 2, 3][1:]), size([1, 2, 3].copy()), size([1, 2, 3, 4][::2]))
x = [1, 2, 3]
x += [4]
print(size(x))
x.extend(range(3))
print(size(x))
x *= 3
print(size(x))
x.insert(0, 0)
print(size(x))
del x[3:]
print(size(x))
x[:] = []
print(size(x))
