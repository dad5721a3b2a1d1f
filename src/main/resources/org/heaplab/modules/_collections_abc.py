"""The abstract base classes of containers and callables, as collections.abc has them."""

import sys
from abc import ABCMeta, abstractmethod

__name__ = "collections.abc"

_WIDTH = sys.maxsize.bit_length() + 1
_HAS_BUFFER = sys.hexversion >= 0x030C0000

__all__ = """
    Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator
    Generator Reversible Sized Container Callable Collection Set MutableSet Mapping MutableMapping
    MappingView KeysView ItemsView ValuesView Sequence MutableSequence ByteString
""".split()
if _HAS_BUFFER:
    __all__ += ["Buffer"]

GenericAlias = type(list[int])


def _check_methods(C, *names):
    """True if a class has all these methods; one that is None counts as refused."""
    for name in names:
        owner = next((base for base in C.__mro__ if name in vars(base)), None)
        if owner is None or vars(owner)[name] is None:
            return NotImplemented
    return True


def _asks_for(owner, *names):
    """The __subclasshook__ of a class: what has these methods counts as its subclass."""

    def __subclasshook__(cls, C):
        # A subclass inherits the hook and asks for more than that.
        return _check_methods(C, *names) if vars(cls).get(hook.__name__) is hook else NotImplemented

    __subclasshook__.__qualname__ = f"{owner}.{__subclasshook__.__name__}"
    hook = classmethod(__subclasshook__)
    return hook


def _exception(typ, val, tb):
    """The exception that the arguments of throw() stand for."""
    if tb is not None:
        return (typ() if val is None else val).with_traceback(tb)
    return typ if val is None else val


def _end(generator, kind):
    """Throws GeneratorExit, which has to come out again."""
    try:
        generator.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        return
    raise RuntimeError(f"{kind} ignored GeneratorExit")


# One method each


class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _asks_for("Hashable", "__hash__")

    @abstractmethod
    def __hash__(self):
        return 0


class Sized(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _asks_for("Sized", "__len__")

    @abstractmethod
    def __len__(self):
        return 0


class Container(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)
    __subclasshook__ = _asks_for("Container", "__contains__")

    @abstractmethod
    def __contains__(self, x):
        return False


if _HAS_BUFFER:

    class Buffer(metaclass=ABCMeta):
        __slots__ = ()
        __subclasshook__ = _asks_for("Buffer", "__buffer__")

        @abstractmethod
        def __buffer__(self, flags, /):
            raise NotImplementedError


# Iteration


class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)
    __subclasshook__ = _asks_for("Iterable", "__iter__")

    @abstractmethod
    def __iter__(self):
        yield from ()


class Iterator(Iterable):
    __slots__ = ()
    __subclasshook__ = _asks_for("Iterator", "__iter__", "__next__")

    def __iter__(self):
        return self

    @abstractmethod
    def __next__(self):
        """The next item; StopIteration at the end."""
        raise StopIteration


class Reversible(Iterable):
    __slots__ = ()
    __subclasshook__ = _asks_for("Reversible", "__reversed__", "__iter__")

    @abstractmethod
    def __reversed__(self):
        yield from ()


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    __subclasshook__ = _asks_for("Collection", "__len__", "__iter__", "__contains__")


class Generator(Iterator):
    __slots__ = ()
    __subclasshook__ = _asks_for(
        "Generator", "__iter__", "__next__", "send", "throw", "close"
    )

    @abstractmethod
    def send(self, value):
        """Go on with a value; gives the next one or raises StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Go on with an exception."""
        raise _exception(typ, val, tb)

    def __next__(self):
        """The next item; StopIteration at the end."""
        return self.send(None)

    def close(self):
        """Raise GeneratorExit inside."""
        _end(self, "generator")


# The same for async code, which Heaplab's Python leaves out: classes can still be asked


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)
    __subclasshook__ = _asks_for("Awaitable", "__await__")

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable):
    __slots__ = ()
    __subclasshook__ = _asks_for("Coroutine", "__await__", "send", "throw", "close")

    @abstractmethod
    def send(self, value):
        """Go on with a value; gives the next one or raises StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Go on with an exception."""
        raise _exception(typ, val, tb)

    def close(self):
        """Raise GeneratorExit inside."""
        _end(self, "coroutine")


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)
    __subclasshook__ = _asks_for("AsyncIterable", "__aiter__")

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable):
    __slots__ = ()
    __subclasshook__ = _asks_for("AsyncIterator", "__anext__", "__aiter__")

    def __aiter__(self):
        return self

    @abstractmethod
    def __anext__(self):
        raise StopAsyncIteration


class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    __subclasshook__ = _asks_for(
        "AsyncGenerator", "__aiter__", "__anext__", "asend", "athrow", "aclose"
    )

    def __anext__(self):
        return self.asend(None)

    def aclose(self):
        return self.athrow(GeneratorExit)

    @abstractmethod
    def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    def athrow(self, typ, val=None, tb=None):
        raise _exception(typ, val, tb)


# Callables


def _stands_for_parameters(arg):
    """Whether the first argument of Callable[…] is a list, an ellipsis, or typing's word for it."""
    if arg is ... or isinstance(arg, list):
        return True
    kind = type(arg)
    named = kind.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")
    return named and kind.__module__ == "typing"


def _shown(arg):
    """A type by its name, all else by its repr."""
    if arg is ...:
        return "..."
    if not isinstance(arg, type) or isinstance(arg, GenericAlias):
        return repr(arg)
    name = arg.__qualname__
    return name if arg.__module__ == "builtins" else f"{arg.__module__}.{name}"


class _CallableGenericAlias(GenericAlias):
    """Callable[[A, B], R], whose arguments are A, B and R."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = args
        if isinstance(parameters, (list, tuple)):
            args = (*parameters, result)
        elif not _stands_for_parameters(parameters):
            raise TypeError(
                "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. "
                f"Got {parameters}"
            )
        return super().__new__(cls, origin, args)

    def __repr__(self):
        whole, parameters, result = _taken_apart(self)
        if whole:
            return super().__repr__()
        return f"collections.abc.Callable[[{', '.join(map(_shown, parameters))}], {_shown(result)}]"

    def __reduce__(self):
        _, *parts = _taken_apart(self)
        return _CallableGenericAlias, (Callable, tuple(parts))

    def __getitem__(self, item):
        given = item if isinstance(item, tuple) else (item,)
        first, *_, last = args = super().__getitem__(given).__args__
        if not isinstance(first, (tuple, list)):
            first = args[:-1]
        return _CallableGenericAlias(Callable, (first, last))


def _taken_apart(alias):
    """Whether one thing stands for all parameters; the parameters, or that thing; the result."""
    *parameters, result = alias.__args__
    whole = len(parameters) == 1 and _stands_for_parameters(parameters[0])
    return whole, (parameters[0] if whole else parameters), result


class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(_CallableGenericAlias)
    __subclasshook__ = _asks_for("Callable", "__call__")

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


# Sets


class Set(Collection):
    """What has __contains__, __iter__ and __len__ gets the operators of frozenset."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        """A set of this class; to be overridden where the class takes no iterable."""
        return cls(it)

    def _as_set(self, other):
        """What may stand beside a set's operator, as a set; None for what may not."""
        if isinstance(other, Set):
            return other
        return self._from_iterable(other) if isinstance(other, Iterable) else None

    def isdisjoint(self, other):
        """Whether there is no common element."""
        return not any(value in self for value in other)

    # Comparing

    def __eq__(self, other):
        if isinstance(other, Set):
            return len(self) == len(other) and self.__le__(other)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, Set):
            return len(self) <= len(other) and all(value in other for value in self)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Set):
            return len(self) < len(other) and self.__le__(other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Set):
            return len(self) >= len(other) and all(value in self for value in other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, Set):
            return len(self) > len(other) and self.__ge__(other)
        return NotImplemented

    # New sets

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(value for value in other if value in self)
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(value for values in (self, other) for value in values)
        return NotImplemented

    __rand__, __ror__ = __and__, __or__

    def __sub__(self, other):
        taken = self._as_set(other)
        if taken is None:
            return NotImplemented
        return self._from_iterable(value for value in self if value not in taken)

    def __rsub__(self, other):
        left = self._as_set(other)
        if left is None:
            return NotImplemented
        return self._from_iterable(value for value in left if value not in self)

    def __xor__(self, other):
        right = self._as_set(other)
        return NotImplemented if right is None else (self - right) | (right - self)

    __rxor__ = __xor__

    def _hash(self):
        """The hash that a frozenset of the same elements has, for subclasses that want one."""
        mask = (1 << _WIDTH) - 1
        mixed = 1927868237 * (len(self) + 1) & mask
        for bits in map(hash, self):
            mixed ^= (bits ^ bits << 16 ^ 89869747) * 3644798167 & mask
        mixed ^= mixed >> 11 ^ mixed >> 25
        mixed = mixed * 69069 + 907133923 & mask
        if mixed == mask:
            return 590923713
        return mixed - (mixed >> _WIDTH - 1 << _WIDTH)


class MutableSet(Set):
    """What has add and discard as well gets the rest of set."""

    __slots__ = ()

    @abstractmethod
    def discard(self, value):
        """Take out an element if it is there."""
        raise NotImplementedError

    @abstractmethod
    def add(self, value):
        """Add an element."""
        raise NotImplementedError

    def pop(self):
        """Take out some element and return it; KeyError if there is none."""
        values = iter(self)
        try:
            value = next(values)
        except StopIteration:
            raise KeyError from None
        self.discard(value)
        return value

    def remove(self, value):
        """Take out an element; KeyError if it is not there."""
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def clear(self):
        """Take out all elements, one by one."""
        while True:
            try:
                self.pop()
            except KeyError:
                return

    def _toggle(self, value):
        change = self.discard if value in self else self.add
        change(value)

    def _each(self, change, values):
        for value in values:
            change(value)
        return self

    def __ior__(self, it):
        return self._each(self.add, it)

    def __iand__(self, it):
        return self._each(self.discard, self - it)

    def __isub__(self, it):
        if it is not self:
            return self._each(self.discard, it)
        self.clear()
        return self

    def __ixor__(self, it):
        if it is not self:
            return self._each(self._toggle, it if isinstance(it, Set) else self._from_iterable(it))
        self.clear()
        return self


# Mappings


class Mapping(Collection):
    """What has __getitem__, __iter__ and __len__ gets the rest of a read-only dict."""

    __slots__ = ()
    __abc_tpflags__ = 1 << 6
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def __eq__(self, other):
        if isinstance(other, Mapping):
            return dict(self.items()) == dict(other.items())
        return NotImplemented

    def get(self, key, default=None):
        """The value of a key, or a default."""
        try:
            return self[key]
        except KeyError:
            return default

    def values(self):
        """A view of the values."""
        return ValuesView(self)

    def items(self):
        """A view of the items."""
        return ItemsView(self)

    def keys(self):
        """A view of the keys."""
        return KeysView(self)


class MappingView(Sized):
    __slots__ = ("_mapping",)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return f"{self.__class__.__name__}({self._mapping!r})"

    def __len__(self):
        return len(self._mapping)


class KeysView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        yield from self._mapping

    def __contains__(self, key):
        return key in self._mapping

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield mapping[key]

    def __contains__(self, value):
        return any(found is value or found == value for found in ValuesView.__iter__(self))


class ItemsView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield key, mapping[key]

    def __contains__(self, item):
        key, wanted = item
        try:
            value = self._mapping[key]
        except KeyError:
            return False
        return value is wanted or value == wanted

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


class MutableMapping(Mapping):
    """What has __setitem__ and __delitem__ as well gets the rest of dict."""

    __slots__ = ()

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    __marker = object()

    def pop(self, key, default=__marker):
        """Take out a key; gives its value, or a default if one was named."""
        try:
            found = self[key]
        except KeyError:
            if default is not self.__marker:
                return default
            raise
        del self[key]
        return found

    def popitem(self):
        """Take out some item and return it; KeyError if there is none."""
        keys = iter(self)
        try:
            key = next(keys)
        except StopIteration:
            raise KeyError from None
        item = key, self[key]
        del self[key]
        return item

    def clear(self):
        """Take out all items, one by one."""
        while True:
            try:
                self.popitem()
            except KeyError:
                return

    def setdefault(self, key, default=None):
        """The value of a key, which is put there if it is missing."""
        try:
            found = self[key]
        except KeyError:
            self[key] = found = default
        return found

    def update(self, other=(), /, **kwds):
        """Take over a mapping's items, or pairs, and then keywords."""
        keys = other if isinstance(other, Mapping) else None
        if keys is None and hasattr(other, "keys"):
            keys = other.keys()
        pairs = other if keys is None else ((key, other[key]) for key in keys)
        for each in (pairs, kwds.items()):
            for key, value in each:
                self[key] = value


# Sequences


class Sequence(Reversible, Collection):
    """What has __getitem__ and __len__ gets the rest of tuple."""

    __abc_tpflags__ = 1 << 5
    __slots__ = ()

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        at = 0
        try:
            while True:
                found = self[at]
                yield found
                at += 1
        except IndexError:
            return

    def __reversed__(self):
        at = len(self)
        while at > 0:
            at -= 1
            yield self[at]

    def __contains__(self, value):
        return any(found is value or found == value for found in self)

    def count(self, value):
        """How often a value is there."""
        return sum(1 for found in self if found is value or found == value)

    def index(self, value, start=0, stop=None):
        """The first place of a value; ValueError if it is not there."""
        at, end = start, stop
        if at is not None and at < 0:
            at = max(at + len(self), 0)
        if end is not None and end < 0:
            end += len(self)
        while end is None or at < end:
            try:
                found = self[at]
            except IndexError:
                break
            if found is value or found == value:
                return at
            at += 1
        raise ValueError


class ByteString(Sequence):
    """Deprecated: bytes and bytearray."""

    __slots__ = ()


class MutableSequence(Sequence):
    """What has __setitem__, __delitem__ and insert as well gets the rest of list."""

    __slots__ = ()

    @abstractmethod
    def insert(self, index, value):
        """Put a value in front of a place."""
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    def __iadd__(self, values):
        self.extend(values)
        return self

    def extend(self, values):
        """Put values at the end."""
        append = self.append
        for value in list(values) if values is self else values:
            append(value)

    def append(self, value):
        """Put a value at the end."""
        end = len(self)
        self.insert(end, value)

    def remove(self, value):
        """Take out the first of a value; ValueError if it is not there."""
        at = self.index(value)
        del self[at]

    def pop(self, index=-1):
        """Take out the value at a place, the last one by default, and return it."""
        taken = self[index]
        del self[index]
        return taken

    def clear(self):
        """Take out all values, from the end."""
        while True:
            try:
                self.pop()
            except IndexError:
                return

    def reverse(self):
        """Turn the order round in place."""
        left, right = 0, len(self) - 1
        while left < right:
            self[left], self[right] = self[right], self[left]
            left, right = left + 1, right - 1


def _register_built_in_types():
    """Makes the built-in types count as what they are."""

    def types_of(*objects):
        return [type(each) for each in objects]

    texts = iter(b""), iter(bytearray()), iter("")
    views = iter({}.keys()), iter({}.values()), iter({}.items())
    others = iter([]), iter(reversed([])), iter(()), iter(set()), iter(zip())
    iterators = types_of(*texts, *views, *others, iter(range(0)), iter(range(1 << 1000)))
    generator = type((lambda: (yield))())
    members = [
        (Iterator, iterators),
        (Generator, [generator]),
        (Set, [frozenset]),
        (MutableSet, [set]),
        (Mapping, [type(type.__dict__)]),
        (KeysView, types_of({}.keys())),
        (ItemsView, types_of({}.items())),
        (ValuesView, types_of({}.values())),
        (MutableMapping, [dict]),
        (Sequence, [tuple, str, range, memoryview]),
        (ByteString, [bytes, bytearray]),
        (MutableSequence, [list, bytearray]),
    ]
    for abstract, types in members:
        for each in types:
            abstract.register(each)


_register_built_in_types()
del _register_built_in_types
