import sys

# The same keys, brought together in different ways.
size = sys.getsizeof
for n in range(0, 50):
    base = dict.fromkeys(range(n))
    updated = {}
    updated.update(base)
    mixed = {"x": 1}
    mixed.update(base)
    print(
        n,
        size(base),
        size(updated),
        size(mixed),
        size({**base}),
        size({**base, "a": 1}),
        size(base | mixed),
        size(base.copy()),
        size(dict(base)),
        size(dict.fromkeys(frozenset(base))),
    )
