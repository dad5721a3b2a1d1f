"""Prints the layout of this interpreter's types, one a line, sorted by name.

name basicsize itemsize dictoffset weaklistoffset flags

Types are those written in C, in the modules that a cell can import. A name is the type's module and
qualified name, without "builtins." and without the underscore of "_collections". Flags are letters,
"." for none.
"""
import _abc
import abc
import array
import collections
import functools
import itertools
import operator
import types
import weakref

MODULES = {
    "_abc", "array", "builtins", "collections", "functools", "itertools", "operator", "sys",
    "types", "weakref",
}  # fmt: skip

# Asynchronous code, files, and the interpreter's own business: outside the subset.
OUTSIDE = {
    "EncodingMap", "InstructionSequence", "InterpreterID", "NoDefaultType", "PyCapsule",
    "_buffer_wrapper", "anext_awaitable", "async_generator", "async_generator_asend",
    "async_generator_athrow", "async_generator_wrapped_value", "asyncgen_hooks", "coroutine",
    "coroutine_wrapper", "fieldnameiterator", "formatteriterator", "hamt", "hamt_array_node",
    "hamt_bitmap_node", "hamt_collision_node", "instancemethod", "items", "keys",
    "legacy_event_handler", "moduledef", "stderrprinter", "symtable entry", "values",
}  # fmt: skip

# Made in C as a class statement would make them, and so not immutable as C's types else are.
MUTABLE = {"ExceptionGroup", "_abc_data"}

FLAGS = {
    "w": 1 << 3,  # MANAGED_WEAKREF
    "d": 1 << 4,  # MANAGED_DICT
    "n": 1 << 7,  # DISALLOW_INSTANTIATION
    "i": 1 << 8,  # IMMUTABLETYPE
    "h": 1 << 9,  # HEAPTYPE
    "b": 1 << 10,  # BASETYPE
    "g": 1 << 14,  # HAVE_GC
}


def every_type(root, seen):
    if root not in seen:
        seen.add(root)
        for sub in type.__subclasses__(root):
            every_type(sub, seen)
    return seen


def rows():
    for t in every_type(object, set()):
        module = "collections" if t.__module__ == "_collections" else t.__module__
        name = t.__qualname__
        written_in_c = t.__flags__ & FLAGS["i"] or name in MUTABLE
        if module not in MODULES or name in OUTSIDE or not written_in_c:
            continue
        flags = "".join(letter for letter, bit in FLAGS.items() if t.__flags__ & bit) or "."
        yield "{} {} {} {} {} {}".format(
            name if module == "builtins" else f"{module}.{name}",
            t.__basicsize__, t.__itemsize__, t.__dictoffset__, t.__weakrefoffset__, flags,
        )  # fmt: skip


print(*sorted(rows()), sep="\n")
