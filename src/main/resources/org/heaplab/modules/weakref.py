"""Weak references, and containers and methods made of them."""

import itertools
import sys
from _collections_abc import Mapping as _Mapping, MutableMapping, MutableSet
from _weakref import (
    CallableProxyType,
    ProxyType,
    ReferenceType,
    _remove_dead_weakref,
    getweakrefcount,
    getweakrefs,
    proxy,
    ref,
)
from _weakrefset import WeakSet, _IterationGuard

ProxyTypes = (ProxyType, CallableProxyType)
MutableSet.register(WeakSet)
del MutableSet

__all__ = """
    ref proxy getweakrefcount getweakrefs WeakKeyDictionary ReferenceType ProxyType
    CallableProxyType ProxyTypes WeakValueDictionary WeakSet WeakMethod finalize
""".split()


class WeakMethod(ref):
    """A reference to a bound method that lives as long as its object and its function do."""

    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            owner = meth.__self__
            function = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def _died(_):
            # Weakly, for a callback that held its own reference would make a cycle with it.
            method = itself()
            was_alive, method._alive = method._alive, False
            if was_alive and callback is not None:
                callback(method)

        method = ref.__new__(cls, owner, _died)
        method._alive, method._meth_type = True, type(meth)
        method._func_ref = ref(function, _died)
        itself = ref(method)
        return method

    def __call__(self):
        owner = super().__call__()
        function = self._func_ref()
        if owner is None or function is None:
            return None
        return self._meth_type(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is not other
        return ref.__ne__(self, other) or self._func_ref != other._func_ref

    __hash__ = ref.__hash__


def _merged(result, *mappings):
    for mapping in mappings:
        result.update(mapping)
    return result


def _pairs(source):
    """What a mapping, or anything a dict can be made of, gives to update()."""
    return source.items() if hasattr(source, "items") else dict(source).items()


class WeakValueDictionary(MutableMapping):
    """A mapping whose entries vanish with their values."""

    def __init__(self, other=(), /, **kw):
        def forget(dead, owner=ref(self), drop=_remove_dead_weakref):
            mapping = owner()
            if mapping is not None and mapping._iterating:
                mapping._pending_removals.append(dead.key)
            elif mapping is not None:
                drop(mapping.data, dead.key)  # unless a live value has the key by now

        self._remove = forget
        self._pending_removals = []
        self._iterating = set()
        self.data = {}
        self.update(other, **kw)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            _remove_dead_weakref(self.data, waiting.pop())

    def _settled(self):
        """The table without the entries that wait to be removed."""
        if self._pending_removals:
            self._commit_removals()
        return self.data

    def _value(self, key):
        """The value of a key; None where there is none, or it is dead."""
        reference = self._settled().get(key)
        return None if reference is None else reference()

    def __getitem__(self, key):
        value = self._value(key)
        if value is None:
            raise KeyError(key)
        return value

    def __contains__(self, key):
        return self._value(key) is not None

    def get(self, key, default=None):
        value = self._value(key)
        return default if value is None else value

    def __len__(self):
        return len(self._settled())

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    # ---- changing ----

    def __setitem__(self, key, value):
        self._settled()[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self._settled()[key]

    def setdefault(self, key, default=None):
        value = self._value(key)
        if value is None:
            self[key] = value = default
        return value

    def pop(self, key, *default):
        reference = self._settled().pop(key, None)
        value = None if reference is None else reference()
        if value is None and not default:
            raise KeyError(key)
        return default[0] if value is None else value

    def popitem(self):
        while True:
            key, reference = self._settled().popitem()
            value = reference()
            if value is not None:
                return key, value

    def update(self, other=None, /, **kwargs):
        self._settled()
        for source in (() if other is None else other), kwargs:
            for key, value in _pairs(source):
                self.data[key] = KeyedRef(value, self._remove, key)

    # ---- walking ----

    def items(self):
        table = self._settled()
        with _IterationGuard(self):
            for key, reference in table.items():
                value = reference()
                if value is not None:
                    yield key, value

    def keys(self):
        table = self._settled()
        with _IterationGuard(self):
            for key, reference in table.items():
                if reference() is not None:  # held no longer than this
                    yield key

    def values(self):
        table = self._settled()
        with _IterationGuard(self):
            for value in map(_target, table.values()):
                if value is not None:
                    yield value

    __iter__ = keys

    def valuerefs(self):
        """A list of the references; their values may be dead when they are called."""
        return list(self._settled().values())

    def itervaluerefs(self):
        """The references themselves; their values may be dead when they are called."""
        table = self._settled()
        with _IterationGuard(self):
            yield from table.values()

    # ---- whole copies ----

    def copy(self):
        return _merged(WeakValueDictionary(), self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        result = type(self)()
        for key, value in self.items():
            result[deepcopy(key, memo)] = value
        return result

    def __ior__(self, other):
        return _merged(self, other)

    def __or__(self, other):
        return _merged(self.copy(), other) if isinstance(other, _Mapping) else NotImplemented

    def __ror__(self, other):
        return _merged(type(self)(), other, self) if isinstance(other, _Mapping) else NotImplemented


def _target(reference):
    return reference()


class KeyedRef(ref):
    """A reference that knows the key under which it stands."""

    __slots__ = "key",

    def __new__(type, ob, callback, key):
        made = super().__new__(type, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakKeyDictionary(MutableMapping):
    """A mapping whose entries vanish with their keys."""

    def __init__(self, dict=None):
        self.data = {}

        def forget(dead, owner=ref(self)):
            mapping = owner()
            if mapping is not None and mapping._iterating:
                mapping._pending_removals.append(dead)
            elif mapping is not None:
                mapping.data.pop(dead, None)

        self._dirty_len = False
        self._remove = forget
        self._pending_removals, self._iterating = [], set()
        if dict is not None:
            self.update(dict)

    def _commit_removals(self):
        # a reference here may be gone from the table, which _dirty_len tells of
        waiting = self._pending_removals
        while waiting:
            self.data.pop(waiting.pop(), None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:  # what cannot be referred to weakly is no key
            return False

    def __len__(self):
        if self._dirty_len and self._pending_removals:
            self._pending_removals = list(filter(self.data.__contains__, self._pending_removals))
            self._dirty_len = False
        return len(self.data) - len(self._pending_removals)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    # ---- changing ----

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        self._dirty_len = True
        del self.data[ref(key)]

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *default):
        self._dirty_len = True
        return self.data.pop(ref(key), *default)

    def popitem(self):
        self._dirty_len = True
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def update(self, dict=None, /, **kwargs):
        for source in (() if dict is None else dict), kwargs:
            for key, value in _pairs(source):
                self[key] = value

    # ---- walking ----

    def items(self):
        with _IterationGuard(self):
            for reference, value in self.data.items():
                key = reference()
                if key is not None:
                    yield key, value

    def keys(self):
        with _IterationGuard(self):
            for key in map(_target, self.data):
                if key is not None:
                    yield key

    def values(self):
        with _IterationGuard(self):
            for reference, value in self.data.items():
                if reference() is not None:  # held no longer than this
                    yield value

    __iter__ = keys

    def keyrefs(self):
        """A list of the references; their keys may be dead when they are called."""
        return list(self.data)

    # ---- whole copies ----

    def copy(self):
        return _merged(WeakKeyDictionary(), self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        result = type(self)()
        for key, value in self.items():
            result[key] = deepcopy(value, memo)
        return result

    def __ior__(self, other):
        return _merged(self, other)

    def __or__(self, other):
        return _merged(self.copy(), other) if isinstance(other, _Mapping) else NotImplemented

    def __ror__(self, other):
        return _merged(type(self)(), other, self) if isinstance(other, _Mapping) else NotImplemented


class finalize:
    """Calls a function when an object dies, or at the end of the program if it lives so long.

    What it needs lies in a registry, so that it works whether the finalizer itself is kept or not.
    """

    __slots__ = ()
    _registry = {}
    _shutdown = False
    _index_iter = itertools.count()
    _dirty = False
    _registered_with_atexit = False

    class _Info:
        __slots__ = "weakref", "func", "args", "kwargs", "atexit", "index"

        def told(self, obj):
            return obj, self.func, self.args, self.kwargs or {}

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered_with_atexit:
            import atexit

            atexit.register(self._exitfunc)
            finalize._registered_with_atexit = True
        entry = self._Info()
        entry.index, entry.atexit = next(self._index_iter), True
        entry.func, entry.args, entry.kwargs = func, args, kwargs or None
        entry.weakref = ref(obj, self)
        self._registry[self] = entry
        finalize._dirty = True

    def _entry_and_object(self):
        """The entry and the object, or None for either that is gone."""
        entry = self._registry.get(self)
        return entry, (None if entry is None else entry.weakref())

    def __call__(self, _=None):
        entry = self._registry.pop(self, None)
        if entry is not None and not self._shutdown:
            return entry.func(*entry.args, **(entry.kwargs or {}))

    def detach(self):
        """Forgets the call and tells what it would have been; None if it has been made."""
        entry, obj = self._entry_and_object()
        if obj is not None and self._registry.pop(self, None) is not None:
            return entry.told(obj)

    def peek(self):
        """Tells what the call will be; None if it has been made."""
        entry, obj = self._entry_and_object()
        return None if obj is None else entry.told(obj)

    alive = property(lambda self: self in self._registry)

    @property
    def atexit(self):
        entry = self._registry.get(self)
        return entry is not None and entry.atexit

    @atexit.setter
    def atexit(self, value):
        entry = self._registry.get(self)
        if entry is not None:
            entry.atexit = bool(value)

    def __repr__(self):
        _, obj = self._entry_and_object()
        own = f"{type(self).__name__} object at {id(self):#x}"
        if obj is None:
            return f"<{own}; dead>"
        return f"<{own}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _select_for_exit(cls):
        """Those to be called at the end, oldest first."""
        registry = cls._registry
        chosen = [finalizer for finalizer, entry in registry.items() if entry.atexit]
        return sorted(chosen, key=lambda finalizer: registry[finalizer].index)

    @classmethod
    def _exitfunc(cls):
        import gc

        pausing = bool(cls._registry) and gc.isenabled()
        if pausing:
            gc.disable()
        try:
            cls._call_waiting()
        finally:
            finalize._shutdown = True
            if pausing:
                gc.enable()

    @classmethod
    def _call_waiting(cls):
        """Calls them newest first; one that is made meanwhile takes its place among them."""
        finalize._dirty = True
        waiting = []
        while waiting or finalize._dirty:
            if finalize._dirty:
                waiting = cls._select_for_exit()
                finalize._dirty = False
            elif waiting:
                cls._call_at_exit(waiting.pop())

    @staticmethod
    def _call_at_exit(finalizer):
        try:
            finalizer()
        except Exception:
            sys.excepthook(*sys.exc_info())
