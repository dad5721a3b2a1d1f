"""Context managers: made from generators, stacked, ready-made. Of those of async code there is only
what a class can be asked to be.
"""

import abc
import sys
from functools import wraps
from types import GenericAlias, MethodType

__all__ = """
    contextmanager closing nullcontext AbstractContextManager AbstractAsyncContextManager
    ContextDecorator ExitStack redirect_stdout redirect_stderr suppress
""".split()


class AbstractContextManager(abc.ABC):
    """What has __enter__ and __exit__."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not AbstractContextManager:
            return NotImplemented
        return _has_methods(subclass, "__enter__", "__exit__")


class AbstractAsyncContextManager(abc.ABC):
    """What has __aenter__ and __aexit__; no code can wait for them."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    def __aenter__(self):
        raise NotImplementedError("'async with' is outside Heaplab's Python")

    @abc.abstractmethod
    def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not AbstractAsyncContextManager:
            return NotImplemented
        return _has_methods(subclass, "__aenter__", "__aexit__")


def _has_methods(subclass, *names):
    for name in names:
        owner = next((c for c in subclass.__mro__ if name in c.__dict__), None)
        if owner is None or owner.__dict__[name] is None:
            return NotImplemented
    return True


class ContextDecorator:
    """Lets a context manager be used as a decorator."""

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return wraps(func)(inner)

    def _recreate_cm(self):
        return self


_ENDED = object()


class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def __enter__(self):
        # What these hold may die before the block ends.
        del self.func, self.args, self.kwds
        try:
            yielded = next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None
        return yielded

    def __exit__(self, typ, value, traceback):
        if typ is None:
            return self._finish()
        thrown = typ() if value is None else value
        try:
            self.gen.throw(thrown)
        except StopIteration as ended:
            # A generator that ends has dealt with what was thrown, unless it came out again.
            return ended is not thrown
        except BaseException as raised:
            own = raised if raised is thrown else _wrapped_stop(raised, thrown)
            if own is None:
                raise
            own.__traceback__ = traceback
            return False
        self._refuse("generator didn't stop after throw()")

    def _finish(self):
        if next(self.gen, _ENDED) is _ENDED:
            return False
        self._refuse("generator didn't stop")

    def _refuse(self, message):
        try:
            raise RuntimeError(message)
        finally:
            self.gen.close()


def _wrapped_stop(raised, thrown):
    """The StopIteration that was thrown, if it came out of the generator as a RuntimeError."""
    is_wrapper = isinstance(raised, RuntimeError) and isinstance(thrown, StopIteration)
    return thrown if is_wrapper and raised.__cause__ is thrown else None


def contextmanager(func):
    """Makes a context manager of a generator that yields once."""

    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return wraps(func)(helper)


class nullcontext(AbstractContextManager):
    """Does nothing at either end of the block."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __exit__(self, *excinfo):
        return None

    def __enter__(self):
        return self.enter_result


class closing(AbstractContextManager):
    """Closes its thing at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __exit__(self, *exc_info):
        self.thing.close()

    def __enter__(self):
        return self.thing


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target, self._old_targets = new_target, []

    def _put(self, target):
        """Puts another file in place; gives the one that was there."""
        before = getattr(sys, self._stream)
        setattr(sys, self._stream, target)
        return before

    def __enter__(self):
        self._old_targets.append(self._put(self._new_target))
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        self._put(self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends what is printed to another file."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Sends error output to another file."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Ends the block quietly when one of these exceptions is raised in it."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)

    def __enter__(self):
        return None


class ExitStack(AbstractContextManager):
    """Leaves several context managers, and calls functions, in reverse order."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """A new stack that takes over what this one would do."""
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return heir

    def push(self, exit):
        """Registers an __exit__ method, or a function that is called like one."""
        try:
            exit_method = type(exit).__exit__
        except AttributeError:
            self._exit_callbacks.append((False, exit))
        else:
            self._exit_callbacks.append((True, MethodType(exit_method, exit)))
        return exit

    def enter_context(self, cm):
        """Enters a context manager; its __exit__ is called when the stack is left."""
        cls = type(cm)
        try:
            enter = cls.__enter__
            exit = cls.__exit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does "
                f"not support the context manager protocol"
            ) from None
        result = enter(cm)
        self._exit_callbacks.append((True, MethodType(exit, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Registers a function that is called without the exception."""

        def exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((True, exit_wrapper))
        return callback

    def close(self):
        """Leaves all of them at once."""
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        exc = exc_details[1]
        outer = sys.exception() if hasattr(sys, "exception") else sys.exc_info()[1]
        suppressed = pending = False
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
                if callback(*details):
                    suppressed, pending, exc = True, False, None
            except BaseException as new_exc:
                _link(new_exc, exc, outer)
                pending, exc = True, new_exc
        if pending:
            fixed = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = fixed  # the raise has put the outer one there
                raise
        return exc_details[0] is not None and suppressed


def _link(new_exc, old_exc, outer):
    """Puts the exception before behind the oldest one of a new chain."""
    while True:
        context = new_exc.__context__
        if context is None or context is old_exc:
            return
        if context is outer:
            break
        new_exc = context
    new_exc.__context__ = old_exc
