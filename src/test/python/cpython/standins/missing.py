"""What CPython's tests import and Heaplab's Python does not have, as far as the tests need it.

The texts of this folder stand before each program that `programs.py` makes, so they keep to
Heaplab's Python and use each other's names. A class stands for a module. What has no stand-in
raises SkipTest when it is used.
"""

import gc
import sys


class SkipTest(Exception):
    pass


class Missing:
    """A module or a name that is not there: harmless where a file is set up, not in a test."""

    running = False

    def __init__(self, name):
        self.__name__ = name

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return Missing(f"{self.__name__}.{name}")

    def __call__(self, *args, **kwargs):
        if Missing.running:
            raise SkipTest(f"no stand-in for {self.__name__}")
        return self

    def __getitem__(self, key):
        return self()

    def __mro_entries__(self, bases):
        return (MissingBase,)


class MissingBase:
    def __init__(self, *args, **kwargs):
        raise SkipTest("no stand-in for the base class")


class WithMissing(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Missing(f"{cls.__name__}.{name}")
