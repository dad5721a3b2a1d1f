"""Caches of weak references whose objects come and go."""

import weakref

ROUNDS = 220


class Picture:
    def __init__(self, name):
        self.name = name


cache = weakref.WeakValueDictionary()
notes = weakref.WeakKeyDictionary()
gone = []


def picture(name):
    found = cache.get(name)
    if found is None:
        found = Picture(name)
        cache[name] = found
        notes[found] = len(cache)
    return found


made = 0
for i in range(ROUNDS):
    held = []
    for n in range(4000):
        one = picture(n % 1500)
        if n % 3:
            held.append(one)
        watch = weakref.ref(one)
        made += watch() is one
    made += len(cache) + len(notes)
    weakref.finalize(held[0], gone.append, i)
held = one = None
print(made, len(cache), len(notes), len(gone))
