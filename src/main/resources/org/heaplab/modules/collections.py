"""Containers beside dict, list, set and tuple."""

__all__ = """
    ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple
""".split()

import sys as _sys
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap
from operator import itemgetter as _itemgetter

import _collections_abc
from _collections import (
    OrderedDict,
    _count_elements,
    _evaluate,
    _tuplegetter,
    defaultdict,
    deque,
)

_collections_abc.MutableSequence.register(deque)
_sys.modules["collections.abc"] = abc = _collections_abc

_keywords = frozenset(
    """False None True and as assert async await break class continue def del elif else except
    finally for from global if import in is lambda nonlocal not or pass raise return try while
    with yield""".split()
)
_field_error = TypeError if _sys.hexversion >= 0x030D0000 else ValueError


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A new subclass of tuple whose items have names."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    typename = _sys.intern(str(typename))
    if rename:
        _rename_fields(names)
    _check_names(typename, names, rename)
    names = tuple(_sys.intern(name) for name in names)
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError("Got more default values than field names")

    record = _record_class(typename, names, defaults)
    if module is None:
        module = _sys._getframe(1).f_globals.get("__name__", "__main__")
    if module is not None:
        record.__module__ = module
    return record


def _record_class(typename, names, defaults):
    signature = ", ".join(names) + "," * (len(names) == 1)
    has_default = names[len(names) - len(defaults or ()) :]
    namespace = {
        "__doc__": f"{typename}({signature})",
        "__slots__": (),
        "_fields": names,
        "_field_defaults": dict(zip(has_default, defaults or ())),
        "__new__": _record_new(typename, signature, defaults),
        **_record_methods(typename, names),
        "__match_args__": names,
    }
    for index, name in enumerate(names):
        doc = _sys.intern(f"Alias for field number {index}")
        namespace[name] = _tuplegetter(index, doc)
    return type(typename, (tuple,), namespace)


def _record_new(typename, signature, defaults):
    """__new__ of a named tuple, compiled so that it takes its fields as parameters."""
    module = {
        "_tuple_new": tuple.__new__,
        "__builtins__": {},
        "__name__": f"namedtuple_{typename}",
    }
    new = _evaluate(f"lambda _cls, {signature}: _tuple_new(_cls, ({signature}))", module)
    if defaults is not None:
        new.__defaults__ = defaults
    new.__name__ = "__new__"
    new.__qualname__ = f"{typename}.__new__"
    new.__doc__ = f"Create new instance of {typename}({signature})"
    return new


def _record_methods(typename, names):
    # Bound here, for a program may put something else under these names.
    new, to_dict, to_tuple, size, pairs, results = tuple.__new__, dict, tuple, len, zip, map
    count = len(names)
    shown = f"({', '.join(name + '=%r' for name in names)})"

    def _make(cls, iterable):
        made = new(cls, iterable)
        if size(made) == count:
            return made
        raise TypeError(f"Expected {count} arguments, got {size(made)}")

    def _replace(self, /, **kwds):
        made = self._make(results(kwds.pop, names, self))
        if not kwds:
            return made
        raise _field_error(f"Got unexpected field names: {list(kwds)!r}")

    def __repr__(self):
        "Return a nicely formatted representation string"
        return self.__class__.__name__ + shown % self

    def _asdict(self):
        "Return a new dict which maps field names to their values."
        return to_dict(pairs(self._fields, self))

    def __getnewargs__(self):
        "Return self as a plain tuple.  Used by copy and pickle."
        return to_tuple(self)

    _make.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = (
        f"Return a new {typename} object replacing specified fields with new values"
    )
    methods = {"_make": _make}
    if _field_error is TypeError:  # since 3.13
        methods["__replace__"] = _replace
    for method in (_replace, __repr__, _asdict, __getnewargs__):
        methods[method.__name__] = method
    for method in methods.values():
        method.__qualname__ = f"{typename}.{method.__name__}"
    methods["_make"] = classmethod(_make)
    return methods


def _rename_fields(names):
    """Gives names that cannot be used one made of their place."""
    seen = set()
    for index, name in enumerate(names):
        usable = name.isidentifier() and name not in _keywords and not name.startswith("_")
        if not usable or name in seen:
            names[index] = f"_{index}"
        seen.add(name)


def _check_names(typename, field_names, rename):
    for name in [typename] + field_names:
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _keywords:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)


class Counter(dict):
    """A dict of counts: what is missing counts zero."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """The count of what is not there."""
        return 0

    def total(self):
        """The sum of the counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """Elements and counts, from the most common on; all or the first n."""
        ordered = sorted(self.items(), key=_itemgetter(1), reverse=True)
        if n is None:
            return ordered
        first = ordered[: max(n, 0)]
        # heapq.nlargest gathers these one by one.
        return [pair for pair in first] if 1 < n < len(ordered) else first

    def elements(self):
        """Each element as often as it counts."""
        return _chain.from_iterable(_starmap(_repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError(
            "Counter.fromkeys() is undefined.  Use Counter(iterable) instead."
        )

    def update(self, iterable=None, /, **kwds):
        """Add counts of elements, or of another mapping."""
        if iterable is not None:
            if not isinstance(iterable, _collections_abc.Mapping):
                _count_elements(self, iterable)
            elif self:
                count_of = self.get
                for element, count in iterable.items():
                    self[element] = count + count_of(element, 0)
            else:
                super().update(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """As update, but takes away; counts may fall below zero."""
        count_of = self.get
        if isinstance(iterable, _collections_abc.Mapping):
            for element, count in iterable.items():
                self[element] = count_of(element, 0) - count
        elif iterable is not None:
            for element in iterable:
                self[element] = count_of(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def __delitem__(self, elem):
        """Take out an element; nothing happens if it is not there."""
        if elem in self:
            super().__delitem__(elem)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def copy(self):
        """A shallow copy."""
        return self.__class__(self)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return f"{name}()"
        try:
            return f"{name}({dict(self.most_common())!r})"
        except TypeError:  # counts without an order
            return f"{name}({dict(self)!r})"

    # Comparing: what is missing on one side counts zero there

    def __eq__(self, other):
        """Whether all counts agree."""
        if isinstance(other, Counter):
            return all(self[e] == other[e] for side in (self, other) for e in side)
        return NotImplemented

    def __le__(self, other):
        """Whether no count is above the other's."""
        if isinstance(other, Counter):
            return all(self[e] <= other[e] for side in (self, other) for e in side)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Counter):
            return all(self[e] >= other[e] for side in (self, other) for e in side)
        return NotImplemented

    def __ne__(self, other):
        return not self == other if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    # Calculating: what does not come out positive is left out

    def _calculated(self, other, both, alone):
        """A counter of both(count, other's count), and of alone(count) for what only other has."""
        result = Counter()
        for element, count in self.items():
            count = both(count, other[element])
            if count > 0:
                result[element] = count
        for element, count in other.items():
            if element not in self:
                count = alone(count)
                if count > 0:
                    result[element] = count
        return result

    def __add__(self, other):
        """Counts added."""
        if isinstance(other, Counter):
            return self._calculated(other, lambda a, b: a + b, lambda b: b)
        return NotImplemented

    def __sub__(self, other):
        """Counts taken away."""
        if isinstance(other, Counter):
            return self._calculated(other, lambda a, b: a - b, lambda b: 0 - b)
        return NotImplemented

    def __or__(self, other):
        """The greater of each two counts."""
        if isinstance(other, Counter):
            return self._calculated(other, lambda a, b: b if a < b else a, lambda b: b)
        return NotImplemented

    def __and__(self, other):
        """The smaller of each two counts."""
        if isinstance(other, Counter):
            return self._calculated(other, lambda a, b: a if a < b else b, lambda b: 0)
        return NotImplemented

    def __pos__(self):
        """What counts above zero."""
        return self._calculated(Counter(), lambda a, none: a, None)

    def __neg__(self):
        """What counts below zero, with the sign turned."""
        return self._calculated(Counter(), lambda a, none: 0 - a, None)

    def _keep_positive(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in self.items():
            others = other[element]
            if others < count:
                self[element] = others
        return self._keep_positive()


class ChainMap(_collections_abc.MutableMapping):
    """Several mappings seen as one: the first that has a key counts, writing goes to the first."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    @property
    def parents(self):
        """The chain without its first mapping."""
        return self.__class__(*self.maps[1:])

    def new_child(self, m=None, **kwargs):
        """A chain with one more mapping in front."""
        if m is None:
            return self.__class__(kwargs, *self.maps)
        if kwargs:
            m.update(kwargs)
        return self.__class__(m, *self.maps)

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        """A chain of one dict that has these keys."""
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        """A chain with a copy of the first mapping and the same others."""
        first, *others = self.maps
        return self.__class__(first.copy(), *others)

    __copy__ = copy

    # Reading: from the first mapping that knows

    def __bool__(self):
        return any(self.maps)

    def __len__(self):
        keys = set()
        return len(keys.union(*self.maps))

    def __iter__(self):
        keys = {}
        for mapping in reversed(self.maps):
            keys |= dict.fromkeys(mapping)
        return iter(keys)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                found = mapping[key]
            except KeyError:
                continue
            return found
        return self.__missing__(key)

    def get(self, key, default=None):
        if key in self:
            return self[key]
        return default

    # Writing: to the first mapping

    def __setitem__(self, key, value):
        first = self.maps[0]
        first[key] = value

    def clear(self):
        """Empty the first mapping."""
        self.maps[0].clear()

    def __delitem__(self, key):
        first = self.maps[0]
        try:
            del first[key]
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def pop(self, key, *args):
        """Take a key out of the first mapping."""
        first = self.maps[0]
        try:
            return first.pop(key, *args)
        except KeyError:
            raise KeyError(f"Key not found in the first mapping: {key!r}")

    def popitem(self):
        """Take an item out of the first mapping."""
        first = self.maps[0]
        try:
            return first.popitem()
        except KeyError:
            raise KeyError("No keys found in the first mapping.")

    # Merging

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if isinstance(other, _collections_abc.Mapping):
            merged = self.copy()
            merged.maps[0].update(other)
            return merged
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, _collections_abc.Mapping):
            merged = dict(other)
            for mapping in reversed(self.maps):
                merged.update(mapping)
            return self.__class__(merged)
        return NotImplemented


def _make_chain_repr():
    running = set()

    def __repr__(self):
        if id(self) in running:
            return "..."
        running.add(id(self))
        try:
            return f'{self.__class__.__name__}({", ".join(map(repr, self.maps))})'
        finally:
            running.discard(id(self))

    return __repr__


ChainMap.__repr__ = _make_chain_repr()
del _make_chain_repr


def _data(value):
    """What a wrapper of this module wraps; anything else is itself."""
    return value.data if isinstance(value, (UserDict, UserList, UserString)) else value


def _twin(wrapper, data):
    """A copy of a wrapper, attributes included, around other data."""
    twin = object.__new__(type(wrapper))
    vars(twin).update(vars(wrapper), data=data)
    return twin


def _forwarded(owner, names, wrap=False):
    """Methods of a wrapper that call those of what it wraps; wrap makes wrappers of results."""

    def forwarded(name):
        def method(self, /, *args, **kwargs):
            result = getattr(self.data, name)(*map(_data, args), **kwargs)
            return type(self)(result) if wrap else result

        method.__name__ = name
        method.__qualname__ = f"{owner}.{name}"
        return method

    return {name: forwarded(name) for name in names.split()}


_COMPARED = "__eq__ __lt__ __le__ __gt__ __ge__"


class UserDict(_collections_abc.MutableMapping):
    """A mapping that keeps what it has in a dict, data: a base for one's own."""

    vars().update(_forwarded("UserDict", "__len__ __iter__ __contains__ __repr__"))

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for entries in (dict, kwargs):
            if entries is not None:
                self.update(entries)

    def __getitem__(self, key):
        if key not in self.data:
            missing = getattr(type(self), "__missing__", None)
            if missing is None:
                raise KeyError(key)
            return missing(self, key)
        return self.data[key]

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __or__(self, other):
        if isinstance(other, (UserDict, dict)):
            return type(self)(self.data | _data(other))
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, (UserDict, dict)):
            return type(self)(_data(other) | self.data)
        return NotImplemented

    def __ior__(self, other):
        self.data |= _data(other)
        return self

    def __copy__(self):
        return _twin(self, self.data.copy())

    def copy(self):
        if type(self) is UserDict:
            return UserDict(self.data)
        result = _twin(self, {})
        result.update(self)
        return result

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = cls()
        result.update((key, value) for key in iterable)
        return result


class UserList(_collections_abc.MutableSequence):
    """A sequence that keeps what it has in a list, data: a base for one's own."""

    vars().update(_forwarded("UserList", f"__len__ __contains__ __repr__ {_COMPARED}"))
    vars().update(
        _forwarded(
            "UserList", "append insert pop remove clear count index reverse sort extend"
        )
    )

    def __init__(self, initlist=None):
        self.data = []
        given = () if initlist is None else _data(initlist)
        if type(given) is list:
            self.data[:] = given
        else:
            self.data = list(given)

    def __getitem__(self, i):
        found = self.data[i]
        return type(self)(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return type(self)(self.data + list(_data(other)))

    def __radd__(self, other):
        return type(self)(list(_data(other)) + self.data)

    def __iadd__(self, other):
        self.data += _data(other)
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        return _twin(self, self.data.copy())

    def copy(self):
        return type(self)(self)


class UserString(_collections_abc.Sequence):
    """A string that keeps its text in a str, data: a base for one's own."""

    vars().update(_forwarded("UserString", f"__len__ __contains__ __repr__ __hash__ {_COMPARED}"))
    vars().update(
        _forwarded(
            "UserString",
            """
            count endswith find format format_map index isalnum isalpha isascii isdecimal isdigit
            isidentifier islower isnumeric isprintable isspace istitle isupper join partition
            rfind rindex rpartition rsplit split splitlines startswith
            """,
        )
    )
    vars().update(
        _forwarded(
            "UserString",
            """
            capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix
            replace rjust rstrip strip swapcase title translate upper zfill
            """,
            wrap=True,
        )
    )

    def __init__(self, seq):
        self.data = str(_data(seq))

    def __str__(self):
        return str(self.data)

    def __getitem__(self, index):
        return type(self)(self.data[index])

    def __getnewargs__(self):
        return (str(self),)

    def __add__(self, other):
        return type(self)(self.data + str(other))

    def __radd__(self, other):
        return type(self)(str(other) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __complex__(self):
        return complex(self.data)

    def __float__(self):
        return float(self.data)

    def __int__(self):
        return int(self.data)

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __rmod__(self, template):
        return type(self)(str(template) % self)

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode(encoding or "utf-8", errors or "strict")

    maketrans = str.maketrans
