"""How objects of types that copy and pickle do not know are made again."""

__all__ = "pickle constructor add_extension remove_extension clear_extension_cache".split()

dispatch_table = {}

_HEAPTYPE = 1 << 9
_new_type = type(int.__new__)


def constructor(object):
    if callable(object):
        return
    raise TypeError("constructors must be callable")


def pickle(ob_type, pickle_function, constructor_ob=None):
    if callable(pickle_function):
        dispatch_table[ob_type] = pickle_function
    else:
        raise TypeError("reduction functions must be callable")
    if constructor_ob is not None:
        constructor(constructor_ob)


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    from functools import reduce
    from operator import or_

    return reduce, (or_, obj.__args__)


pickle(complex, pickle_complex, complex)
pickle(type(int | str), pickle_union)


def _reconstructor(cls, base, state):
    if base is not object:
        made = base.__new__(cls, state)
        if base.__init__ != object.__init__:
            base.__init__(made, state)
        return made
    return object.__new__(cls)


def _builtin_base(cls):
    for base in cls.__mro__:
        if hasattr(base, '__flags__') and not base.__flags__ & _HEAPTYPE:
            return base
        new = base.__new__
        if isinstance(new, _new_type) and new.__self__ is base:
            return base
    return object


_NO_GETSTATE = "a class that defines __slots__ without defining __getstate__ cannot be pickled"


def _state_without_getstate(self, cls, proto):
    if not getattr(self, "__slots__", None):
        return getattr(self, "__dict__", None)
    what = f"cannot pickle {cls.__name__!r} object"
    raise TypeError(f"{what}: {_NO_GETSTATE} with protocol {proto}") from None


def _reduce_ex(self, proto):
    """object.__reduce_ex__ for protocols 0 and 1."""
    cls = self.__class__
    base = _builtin_base(cls)
    if base is cls and base is not object:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    args = cls, base, (None if base is object else base(self))
    try:
        getstate = self.__getstate__
    except AttributeError:
        attributes = _state_without_getstate(self, cls, proto)
    else:
        inherited = type(self).__getstate__ is object.__getstate__
        if inherited and getattr(self, "__slots__", None):
            raise TypeError(_NO_GETSTATE)
        attributes = getstate()
    return (_reconstructor, args, attributes) if attributes else (_reconstructor, args)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """As __newobj__, with keyword arguments."""
    return cls.__new__(cls, *args, **kwargs)


def _mangled(cls, name):
    if name.startswith('__') and not name.endswith('__'):
        stripped = cls.__name__.lstrip('_')
        if stripped:
            return f'_{stripped}{name}'
    return name


def _slotnames(cls):
    """The slots of a class and its bases, kept in the class once they are known."""
    names = vars(cls).get("__slotnames__")
    if names is None:
        bases = cls.__mro__ if hasattr(cls, "__slots__") else ()
        names = [name for base in bases for name in _own_slots(base)]
        try:
            cls.__slotnames__ = names
        except:
            pass
    return names


def _own_slots(cls):
    slots = vars(cls).get("__slots__", ())
    each = (slots,) if isinstance(slots, str) else slots
    return [_mangled(cls, name) for name in each if name not in ("__dict__", "__weakref__")]


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def _is_registered(key, code):
    return _extension_registry.get(key) == code and _inverted_registry.get(code) == key


def add_extension(module, name, code):
    """Register an extension code."""
    key, code = (module, name), int(code)
    if code not in range(1, 1 << 31):
        raise ValueError("code out of range")
    if _is_registered(key, code):
        return
    if key in _extension_registry:
        known = _extension_registry[key]
        raise ValueError(f"key {key} is already registered with code {known}")
    if code in _inverted_registry:
        known = _inverted_registry[code]
        raise ValueError(f"code {code} is already in use for key {known}")
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    """Take an extension code out again."""
    key = module, name
    if not _is_registered(key, code):
        raise ValueError(f"key {key} is not registered with code {code}")
    for table, entry in ((_extension_registry, key), (_inverted_registry, code)):
        del table[entry]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
