"""Functions that make or change functions."""

__all__ = """
    update_wrapper wraps WRAPPER_ASSIGNMENTS WRAPPER_UPDATES total_ordering cache cmp_to_key
    lru_cache reduce partial partialmethod singledispatch singledispatchmethod cached_property
""".split()

import builtins
import sys as _sys
from abc import get_cache_token
from collections import namedtuple
from types import GenericAlias, MappingProxyType, UnionType

from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
if _sys.hexversion >= 0x030C0000:
    WRAPPER_ASSIGNMENTS += ("__type_params__",)
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Give a wrapper the name and the like of what it wraps, and a way back, __wrapped__."""
    for attribute in assigned:
        try:
            value = getattr(wrapped, attribute)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attribute, value)
    for attribute in updated:
        getattr(wrapper, attribute).update(getattr(wrapped, attribute, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """update_wrapper() as a decorator of the wrapper."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# Each comparison from one that is there: what it asks of that one's answer.


def _gt_from_lt(self, other):
    "Return a > b.  Computed by @total_ordering from (not a < b) and (a != b)."
    less = type(self).__lt__(self, other)
    if less is NotImplemented:
        return less
    return not less and self != other


def _le_from_lt(self, other):
    "Return a <= b.  Computed by @total_ordering from (a < b) or (a == b)."
    less = type(self).__lt__(self, other)
    if less is NotImplemented:
        return less
    return less or self == other


def _ge_from_lt(self, other):
    "Return a >= b.  Computed by @total_ordering from (not a < b)."
    less = type(self).__lt__(self, other)
    if less is NotImplemented:
        return less
    return not less


def _ge_from_le(self, other):
    "Return a >= b.  Computed by @total_ordering from (not a <= b) or (a == b)."
    at_most = type(self).__le__(self, other)
    if at_most is NotImplemented:
        return at_most
    return not at_most or self == other


def _lt_from_le(self, other):
    "Return a < b.  Computed by @total_ordering from (a <= b) and (a != b)."
    at_most = type(self).__le__(self, other)
    if at_most is NotImplemented:
        return at_most
    return at_most and self != other


def _gt_from_le(self, other):
    "Return a > b.  Computed by @total_ordering from (not a <= b)."
    at_most = type(self).__le__(self, other)
    if at_most is NotImplemented:
        return at_most
    return not at_most


def _lt_from_gt(self, other):
    "Return a < b.  Computed by @total_ordering from (not a > b) and (a != b)."
    greater = type(self).__gt__(self, other)
    if greater is NotImplemented:
        return greater
    return not greater and self != other


def _ge_from_gt(self, other):
    "Return a >= b.  Computed by @total_ordering from (a > b) or (a == b)."
    greater = type(self).__gt__(self, other)
    if greater is NotImplemented:
        return greater
    return greater or self == other


def _le_from_gt(self, other):
    "Return a <= b.  Computed by @total_ordering from (not a > b)."
    greater = type(self).__gt__(self, other)
    if greater is NotImplemented:
        return greater
    return not greater


def _le_from_ge(self, other):
    "Return a <= b.  Computed by @total_ordering from (not a >= b) or (a == b)."
    at_least = type(self).__ge__(self, other)
    if at_least is NotImplemented:
        return at_least
    return not at_least or self == other


def _gt_from_ge(self, other):
    "Return a > b.  Computed by @total_ordering from (a >= b) and (a != b)."
    at_least = type(self).__ge__(self, other)
    if at_least is NotImplemented:
        return at_least
    return at_least and self != other


def _lt_from_ge(self, other):
    "Return a < b.  Computed by @total_ordering from (not a >= b)."
    at_least = type(self).__ge__(self, other)
    if at_least is NotImplemented:
        return at_least
    return not at_least


_convert = {
    "__lt__": [("__gt__", _gt_from_lt), ("__le__", _le_from_lt), ("__ge__", _ge_from_lt)],
    "__le__": [("__ge__", _ge_from_le), ("__lt__", _lt_from_le), ("__gt__", _gt_from_le)],
    "__gt__": [("__lt__", _lt_from_gt), ("__ge__", _ge_from_gt), ("__le__", _le_from_gt)],
    "__ge__": [("__le__", _le_from_ge), ("__gt__", _gt_from_ge), ("__lt__", _lt_from_ge)],
}


def total_ordering(cls):
    """Add the comparisons that a class has not, from one that it has."""
    roots = {op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, function in _convert[root]:
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


# Partial arguments for methods


class partialmethod:
    """partial() for methods: the instance is passed first, then the given arguments."""

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            keywords = {**func.keywords, **keywords}
            func, args = func.func, func.args + args
        elif not (callable(func) or hasattr(func, "__get__")):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func, self.args, self.keywords = func, args, keywords

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __repr__(self):
        named = [f"{name}={value!r}" for name, value in self.keywords.items()]
        shown = ", ".join([repr(self.func), *map(repr, self.args), *named])
        return f"{type(self).__module__}.{type(self).__qualname__}({shown})"

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is self.func:  # what does not bind itself gets the instance as an argument
            return self._make_unbound_method().__get__(obj, cls)
        result = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, "__self__"):
            result.__self__ = bound.__self__
        return result

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        vars(_method).update(
            __isabstractmethod__=self.__isabstractmethod__, __partialmethod__=self
        )
        return _method


# Caches of results

_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])


def lru_cache(maxsize=128, typed=False):
    """Keep the results of the last calls; None keeps all."""
    if callable(maxsize) and not isinstance(maxsize, int) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(function, maxsize, typed):
    cached = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
    cached.cache_parameters = lambda: dict(maxsize=maxsize, typed=typed)
    return update_wrapper(cached, function)


def cache(user_function, /):
    """Keep the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


# Functions that depend on the type of their first argument


def _c3_merge(sequences):
    """One order that agrees with all of these."""
    order = []
    while sequences := [sequence for sequence in sequences if sequence]:
        heads = (sequence[0] for sequence in sequences)
        first = next((head for head in heads if _leads(head, sequences)), None)
        if first is None:
            raise RuntimeError("Inconsistent hierarchy")
        order.append(first)
        for sequence in sequences:
            if sequence[0] == first:
                del sequence[0]
    return order


def _leads(candidate, sequences):
    """Whether nothing stands in front of a class in any of these."""
    return not any(candidate in sequence[1:] for sequence in sequences)


def _c3_mro(cls, abcs=None):
    """The order of a class and its bases, abstract classes that it satisfies among them.

    They stand behind the last base that is abstract itself.
    """
    bases = list(cls.__bases__)
    abcs = list(abcs or ())
    after = len(bases)
    while after and not hasattr(bases[after - 1], "__abstractmethods__"):
        after -= 1
    added = [
        abc
        for abc in abcs
        if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)
    ]
    for abc in added:
        abcs.remove(abc)
    groups = [bases[:after], added, bases[after:]]
    orders = [_c3_mro(base, abcs=abcs) for group in groups for base in group]
    return _c3_merge([[cls], *orders, *groups])


def _compose_mro(cls, types):
    """The order of a class with those of the types that it satisfies."""
    known = set(cls.__mro__)
    virtual = [
        typ
        for typ in types
        if typ not in known
        and hasattr(typ, "__mro__")
        and not isinstance(typ, GenericAlias)
        and issubclass(cls, typ)
    ]
    # A type that another one of them inherits from comes with that one.
    inherited = {base for typ in virtual for base in typ.__mro__ if base is not typ}
    virtual = [typ for typ in virtual if typ not in inherited]
    abcs = []
    for typ in virtual:
        orders = [
            [base for base in sub.__mro__ if base in virtual]
            for sub in typ.__subclasses__()
            if sub not in known and issubclass(cls, sub)
        ]
        longest_first = sorted(orders, key=len, reverse=True)
        for order in longest_first or [[typ]]:
            abcs += [base for base in order if base not in abcs]
    return _c3_mro(cls, abcs=abcs)


def _find_impl(cls, registry):
    """The implementation for a class, the closest one that is registered."""
    order = iter(_compose_mro(cls, registry.keys()))
    match = next((typ for typ in order if typ in registry), None)
    after = next(order, None)
    real = cls.__mro__
    if after in registry and not (
        after in real or match in real or issubclass(match, after)
    ):
        raise RuntimeError(f"Ambiguous dispatch: {match} or {after}")
    return registry.get(match)


def singledispatch(func):
    """Let a function have an implementation for each type of its first argument."""
    import weakref

    registry = {object: func}
    found = weakref.WeakKeyDictionary()
    token = None  # of the abstract classes' state when `found` was filled, once there is one

    def dispatch(cls):
        """The implementation for a class."""
        nonlocal token
        if token is not None and token != (now := get_cache_token()):
            found.clear()
            token = now
        try:
            return found[cls]
        except KeyError:
            pass
        found[cls] = impl = registry[cls] if cls in registry else _find_impl(cls, registry)
        return impl

    def register(cls, func=None):
        """Add an implementation for a class; may decorate, with or without the class."""
        nonlocal token
        classes = _classes_of(cls)
        if classes and func is None:
            return lambda decorated: register(cls, decorated)
        if not classes:
            if func is not None:
                refused = f"{cls!r} is not a class or union type."
                raise TypeError(f"Invalid first argument to `register()`. {refused}")
            func = cls
            classes = _classes_of(_annotated_class(func))
        registry.update(dict.fromkeys(classes, func))
        if token is None and any(hasattr(each, "__abstractmethods__") for each in classes):
            token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        raise TypeError(f"{funcname} requires at least 1 positional argument")

    funcname = getattr(func, "__name__", "singledispatch function")
    vars(wrapper).update(
        register=register,
        dispatch=dispatch,
        registry=MappingProxyType(registry),
        _clear_cache=found.clear,
    )
    return update_wrapper(wrapper, func)


def _classes_of(cls):
    """A class, or those of a union; nothing for what is neither."""
    if isinstance(cls, type) and not isinstance(cls, GenericAlias):
        return (cls,)
    if isinstance(cls, UnionType) and all(isinstance(arg, type) for arg in cls.__args__):
        return cls.__args__
    return ()


def _annotated_class(func):
    """The class that the annotation of a function's first parameter names."""
    annotations = getattr(func, "__annotations__", {})
    if not annotations:
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. "
            "Use either `@register(some_class)` or plain `@register` on an annotated function."
        )
    name, cls = next(iter(annotations.items()))
    if isinstance(cls, str):
        cls = _named(cls, func.__globals__)
    if not _classes_of(cls):
        if isinstance(cls, UnionType):
            raise TypeError(
                f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes."
            )
        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
    return cls


def _named(text, names):
    """What a dotted name stands for."""
    first, *rest = text.split(".")
    found = names[first] if first in names else getattr(builtins, first)
    for name in rest:
        found = getattr(found, name)
    return found


class singledispatchmethod:
    """singledispatch() for methods: the argument after the instance decides."""

    def __init__(self, func):
        if not (callable(func) or hasattr(func, "__get__")):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func, self.dispatcher = func, singledispatch(func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def register(self, cls, method=None):
        """Add an implementation for a class."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        name = getattr(self.func, "__name__", "singledispatchmethod method")
        choose = self.dispatcher.dispatch

        def _method(*args, **kwargs):
            if args:
                chosen = choose(args[0].__class__)
                return chosen.__get__(obj, cls)(*args, **kwargs)
            raise TypeError(f"{name} requires at least 1 positional argument")

        update_wrapper(_method, self.func)
        _method.register = self.register
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method


# Attributes that are computed once

_NOT_FOUND = object()


class cached_property:
    """An attribute that is computed at first use and then kept in the instance's __dict__."""

    def __init__(self, func):
        self.func, self.attrname = func, None
        self.__doc__, self.__module__ = func.__doc__, func.__module__

    __class_getitem__ = classmethod(GenericAlias)

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            both = f"({self.attrname!r} and {name!r})"
            raise TypeError(
                f"Cannot assign the same cached_property to two different names {both}."
            )
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            what = "Cannot use cached_property instance"
            raise TypeError(f"{what} without calling __set_name__ on it.")
        kind = type(instance).__name__
        try:
            cache = instance.__dict__
        except AttributeError:
            refusal = f"No '__dict__' attribute on {kind!r} instance to cache {name!r} property."
            raise TypeError(refusal) from None
        value = cache.get(name, _NOT_FOUND)
        if value is not _NOT_FOUND:
            return value
        value = self.func(instance)
        try:
            cache[name] = value
        except TypeError:
            refusal = f"The '__dict__' attribute on {kind!r} instance does not support item "
            raise TypeError(f"{refusal}assignment for caching {name!r} property.") from None
        return value
