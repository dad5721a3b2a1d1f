"""WeakSet: a set that lets its elements die.

While a set is walked, dead references wait in _pending_removals, so that its table stays as it is;
the last walk to end clears them away.
"""

from _weakref import ref
from types import GenericAlias

__all__ = ['WeakSet']


class _IterationGuard:
    """Says that a weak container is being walked, from `with` to its end."""

    def __init__(self, weakcontainer):
        self.weakcontainer = ref(weakcontainer)

    def __enter__(self):
        container = self.weakcontainer()
        if container is not None:
            container._iterating.add(self)
        return self

    def __exit__(self, kind, value, traceback):
        container = self.weakcontainer()
        if container is None:
            return
        walkers = container._iterating
        walkers.remove(self)
        if not walkers:
            container._commit_removals()


def _refs(items):
    return {ref(item) for item in items}


class WeakSet:
    """Elements are held by weak references, in `data`."""

    def __init__(self, data=None):
        self.data = set()

        def forget(dead, owner=ref(self)):
            weakset = owner()
            if weakset is not None:
                weakset._forget(dead)

        self._remove = forget
        self._pending_removals = []
        self._iterating = set()
        if data is not None:
            self.update(data)

    def _forget(self, dead):
        if self._iterating:
            self._pending_removals.append(dead)
        else:
            self.data.discard(dead)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            self.data.discard(waiting.pop())

    def _settled(self):
        """The table, ready to be changed."""
        self._commit_removals()
        return self.data

    # ---- reading ----

    def __iter__(self):
        with _IterationGuard(self):
            for element in map(_target, self.data):
                if element is not None:
                    yield element

    def __len__(self):
        waiting = len(self._pending_removals)
        return len(self.data) - waiting

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:  # what cannot be referred to weakly is in no such set
            return False

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        return type(self), (list(self),), self.__getstate__()

    def copy(self):
        return type(self)(self)

    # ---- one element ----

    def add(self, item):
        self._settled().add(ref(item, self._remove))

    def remove(self, item):
        self._settled().remove(ref(item))

    def discard(self, item):
        self._settled().discard(ref(item))

    def pop(self):
        table = self._settled()
        element = None
        while element is None:
            if not table:
                raise KeyError('pop from empty WeakSet')
            element = table.pop()()
        return element

    # ---- in place ----

    def clear(self):
        self._settled().clear()

    def update(self, other):
        self._commit_removals()
        add = self.add
        for item in other:
            add(item)

    def difference_update(self, other):
        table = self._settled()
        if other is self:
            table.clear()
        else:
            table -= _refs(other)

    def intersection_update(self, other):
        table = self._settled()
        table &= _refs(other)

    def symmetric_difference_update(self, other):
        table = self._settled()
        if other is self:
            table.clear()
        else:
            table ^= {ref(item, self._remove) for item in other}

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    # ---- new sets ----

    def union(self, other):
        result = self.copy()
        result.update(other)
        return result

    def difference(self, other):
        result = self.copy()
        result.difference_update(other)
        return result

    def intersection(self, other):
        return type(self)(filter(self.__contains__, other))

    def symmetric_difference(self, other):
        result = self.copy()
        result.symmetric_difference_update(other)
        return result

    __or__, __sub__, __and__, __xor__ = union, difference, intersection, symmetric_difference

    # ---- comparing ----

    def issubset(self, other):
        return self.data <= _refs(other)

    def issuperset(self, other):
        return self.data >= _refs(other)

    def isdisjoint(self, other):
        return not self.intersection(other)

    def __lt__(self, other):
        return self.data < _refs(other)

    def __gt__(self, other):
        return self.data > _refs(other)

    def __eq__(self, other):
        return self.data == _refs(other) if isinstance(other, type(self)) else NotImplemented

    __le__, __ge__ = issubset, issuperset

    __class_getitem__ = classmethod(GenericAlias)


def _target(reference):
    return reference()
