"""The built-in types that have no name of their own, and making classes at run time."""

from _types import (
    AsyncGeneratorType,
    BuiltinFunctionType,
    BuiltinMethodType,
    CellType,
    ClassMethodDescriptorType,
    CodeType,
    CoroutineType,
    EllipsisType,
    FrameType,
    FunctionType,
    GeneratorType,
    GenericAlias,
    GetSetDescriptorType,
    LambdaType,
    MappingProxyType,
    MemberDescriptorType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    NoneType,
    NotImplementedType,
    SimpleNamespace,
    TracebackType,
    UnionType,
    WrapperDescriptorType,
)


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement does; exec_body fills its namespace."""
    real_bases = resolve_bases(bases)
    meta, namespace, keywords = prepare_class(name, real_bases, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if real_bases is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, real_bases, namespace, **keywords)


def resolve_bases(bases):
    """Replace bases that are no types by what their __mro_entries__ answers."""
    real = []
    same = True
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            real.append(base)
            continue
        same = False
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        real.extend(entries)
    return bases if same else tuple(real)


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace that it prepares, and the keywords without the metaclass."""
    keywords = dict(kwds or {})
    default = type(bases[0]) if bases else type
    meta = keywords.pop("metaclass", default)
    if isinstance(meta, type):
        for base in bases:
            meta = _more_derived(meta, type(base))
    prepare = getattr(meta, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, bases, **keywords)
    return meta, namespace, keywords


def _more_derived(one, other):
    if issubclass(one, other):
        return one
    if issubclass(other, one):
        return other
    raise TypeError(
        "metaclass conflict: the metaclass of a derived class must be "
        "a (non-strict) subclass of the metaclasses of all its bases"
    )


if hasattr(FunctionType, "__type_params__"):

    def get_original_bases(cls, /):
        """The bases as they stood in the class statement."""
        try:
            return cls.__dict__.get("__orig_bases__", cls.__bases__)
        except AttributeError:
            given = type(cls).__name__
            raise TypeError(f"Expected an instance of type, not {given!r}") from None


def coroutine(func):
    raise NotImplementedError(
        "types.coroutine() is outside Heaplab's Python: there is no async code")


class DynamicClassAttribute:
    """An attribute of instances that leaves the same name free in the class."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.overwrite_doc = doc is None
        self.__doc__ = doc if doc else fget.__doc__
        abstract = getattr(fget, "__isabstractmethod__", False)
        self.__isabstractmethod__ = bool(abstract)

    def _accessor(self, function, refusal):
        if function is None:
            raise AttributeError(refusal)
        return function

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return self._accessor(self.fget, "unreadable attribute")(instance)
        if not self.__isabstractmethod__:
            raise AttributeError
        return self

    def __set__(self, instance, value):
        self._accessor(self.fset, "can't set attribute")(instance, value)

    def __delete__(self, instance):
        self._accessor(self.fdel, "can't delete attribute")(instance)

    def _like_this(self, doc, **changed):
        """A copy in which some accessors are others."""
        accessors = {"fget": self.fget, "fset": self.fset, "fdel": self.fdel, **changed}
        copy = type(self)(*accessors.values(), doc)
        copy.overwrite_doc = self.overwrite_doc
        return copy

    def getter(self, fget):
        own = fget.__doc__ if self.overwrite_doc else None
        return self._like_this(own or self.__doc__, fget=fget)

    def setter(self, fset):
        return self._like_this(self.__doc__, fset=fset)

    def deleter(self, fdel):
        return self._like_this(self.__doc__, fdel=fdel)


__all__ = [name for name in globals() if name[:1] != "_"]
