from functools import cmp_to_key, reduce

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], "start"))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
for f in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: reduce()):
    try:
        f()
    except TypeError as e:
        print(e)
