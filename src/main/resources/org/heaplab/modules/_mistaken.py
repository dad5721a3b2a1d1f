"""What mistaken models of memory put in the place of Python's own: see org.heaplab.course.model."""

import gc
import sys


def copy(value):
    """Another object that looks the same; what cannot be changed stays as it is."""
    kind = type(value)
    if kind is list:
        return [item for item in value]
    if kind is dict:
        return {key: item for key, item in value.items()}
    if kind is set:
        return {item for item in value}
    if kind.__module__ == "__main__" and type(kind) is type and hasattr(value, "__dict__"):
        other = kind.__new__(kind)
        other.__dict__.update(value.__dict__)
        return other
    return value


def repeated(value, times):
    """`[row] * 3` with a copy of each element for each time."""
    if type(value) is list and type(times) is int:
        return [copy(item) for _ in range(times) for item in value]
    return value * times


def deep_size(value, default=None):
    """The size of an object and of all that it leads to."""
    seen = {id(value): value}
    todo = [value]
    total = 0
    while todo:
        item = todo.pop()
        total += sys.getsizeof(item)
        for inner in gc.get_referents(item):
            if id(inner) not in seen and not isinstance(inner, type):
                seen[id(inner)] = inner
                todo.append(inner)
    return total


def count_without_argument(value):
    return sys.getrefcount(value) - 2


def destroy(value):
    """Every name and every slot that leads to the object loses it."""
    if value is None or isinstance(value, (int, str, float)):
        return
    main = sys.modules["__main__"].__dict__
    for name in [name for name in main if main[name] is value]:
        del main[name]
    for holder in gc.get_referrers(value):
        if type(holder) is list:
            holder[:] = [item for item in holder if item is not value]
        elif type(holder) is dict and holder is not main:
            for key in [key for key in holder if holder[key] is value]:
                del holder[key]


def collect_but_finalizers(generation=2):
    """A collection that leaves alone whatever an object with `__del__` is part of."""
    held = [item for item in gc.get_objects() if hasattr(type(item), "__del__")]
    found = gc.collect(generation)
    held.clear()
    return found


def collect():
    """A collection that nobody sees."""
    gc.collect()


kept = []


def keep(value):
    """From now on only `sweep` frees this object."""
    if type(value) in (list, dict, set, tuple) or type(value).__module__ == "__main__":
        for known in kept:
            if known is value:
                return value
        kept.append(value)
    return value


def count_of_kept(value):
    """The count without the reference from `kept`."""
    known = any(item is value for item in kept)
    return sys.getrefcount(value) - 1 - known


def sweep(generation=2):
    """Walks the heap and frees what has a count of 0, as often as it finds any."""
    found = 0
    again = True
    while again:
        again = False
        for place in range(len(kept) - 1, -1, -1):
            if sys.getrefcount(kept[place]) == 2:
                del kept[place]
                found += 1
                again = True
    return found
