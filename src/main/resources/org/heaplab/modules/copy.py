"""Copies of objects: copy() shares what is inside, deepcopy() copies that as well."""

import sys
import types

from _weakref import ref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error

if sys.hexversion >= 0x030D0000:
    __all__.append("replace")

    def replace(obj, /, **changes):
        """A copy in which some fields have other values."""
        kind = obj.__class__
        own = getattr(kind, "__replace__", None)
        if own is None:
            raise TypeError(f"replace() does not support {kind.__name__} objects")
        return own(obj, **changes)


# Of these a copy is the object itself.
_IMMUTABLE = {
    types.NoneType,
    int,
    float,
    bool,
    complex,
    str,
    tuple,
    bytes,
    frozenset,
    type,
    range,
    slice,
    property,
    types.BuiltinFunctionType,
    types.EllipsisType,
    types.NotImplementedType,
    types.FunctionType,
    types.CodeType,
    ref,
    super,
}

_COPIERS = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy}


def copy(x):
    """A new object with the same things in it."""
    cls = type(x)
    if cls in _IMMUTABLE or (cls not in _COPIERS and issubclass(cls, type)):
        return x
    copier = _COPIERS.get(cls) or getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reducer, argument = _reducer(x, "shallow")
    rv = reducer(argument)
    return x if isinstance(rv, str) else _reconstruct(x, None, *rv)


def deepcopy(x, memo=None, _nil=[]):
    """A new object with copies of the things in it; memo says what was copied already."""
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is not None:
        y = memo.get(id(x), _nil)
        if y is not _nil:
            return y
    else:
        memo = {}
    copier = _DEEP_COPIERS.get(cls)
    if copier is not None:
        y = copier(x, memo)
    elif issubclass(cls, type):
        y = x
    elif (copier := getattr(x, "__deepcopy__", None)) is not None:
        y = copier(memo)
    else:
        reducer, argument = _reducer(x, "deep")
        rv = reducer(argument)
        y = x if isinstance(rv, str) else _reconstruct(x, memo, *rv)
    if y is not x:
        memo[id(x)] = y
        _keep_alive(x, memo)
    return y


def _reducer(x, kind):
    """What says how to make the object again, and its argument."""
    own = dispatch_table.get(type(x))
    if own is not None:
        return own, x
    own = getattr(x, "__reduce_ex__", None)
    if own is not None:
        return own, 4
    own = getattr(x, "__reduce__", None)
    if own:
        return lambda _: own(), None
    raise Error(f"un({kind})copyable object of type {type(x)}")


_ATOMIC = {
    types.NoneType,
    types.EllipsisType,
    types.NotImplementedType,
    int,
    float,
    bool,
    complex,
    bytes,
    str,
    types.CodeType,
    type,
    range,
    types.BuiltinFunctionType,
    types.FunctionType,
    ref,
    property,
}


def _deepcopy_list(x, memo):
    y = memo[id(x)] = []
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:  # the tuple is in a cycle, and was copied meanwhile
        return memo[id(x)]
    unchanged = all(old is new for old, new in zip(x, items))
    return x if unchanged else tuple(items)


def _deepcopy_dict(x, memo):
    y = memo[id(x)] = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP_COPIERS = {
    list: _deepcopy_list,
    tuple: _deepcopy_tuple,
    dict: _deepcopy_dict,
    types.MethodType: _deepcopy_method,
}


def _keep_alive(x, memo):
    """Holds the original as long as the memo lives, so that its id stays its own."""
    kept = memo.get(id(memo))
    if kept is None:
        memo[id(memo)] = [x]
    else:
        kept.append(x)


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """Calls what makes the object again, then gives it its state and items."""
    if memo is None:
        y = func(*args)
    else:
        y = memo[id(x)] = func(*(deepcopy(arg, memo) for arg in args))
        state = deepcopy(state, memo)
        if listiter is not None:
            listiter = (deepcopy(item, memo) for item in listiter)
        if dictiter is not None:
            dictiter = ((deepcopy(key, memo), deepcopy(value, memo)) for key, value in dictiter)
    if state is not None:
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            _set_attributes(y, state)
    for item in listiter or ():
        y.append(item)
    for key, value in dictiter or ():
        y[key] = value
    return y


def _set_attributes(y, state):
    """Gives an object its attributes: a dict's, or a pair of dicts, of which one is for slots."""
    is_pair = isinstance(state, tuple) and len(state) == 2
    attributes, slots = state if is_pair else (state, None)
    if attributes is not None:
        y.__dict__.update(attributes)
    if slots is not None:
        for name in slots:
            setattr(y, name, slots[name])
