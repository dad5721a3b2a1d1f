outer = {frozenset([1, 2]), frozenset()}
print({1, 2} in outer, set() in outer, {3} in outer)
outer.discard({1, 2})
print(outer)
outer.remove(set())
print(outer)
try:
    outer.remove({5})
except KeyError as e:
    print(repr(e))
