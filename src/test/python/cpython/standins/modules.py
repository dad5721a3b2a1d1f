"""Other modules of the standard library, and helpers of the tests."""


class warnings:
    catch_warnings = NoContext

    @staticmethod
    def simplefilter(*args, **kwargs):
        pass

    filterwarnings = simplefilter

    @staticmethod
    def warn(message, category=UserWarning, stacklevel=1):
        print(f"{category.__name__}: {message}", file=sys.stderr)


class warnings_helper:
    check_warnings = NoContext
    ignore_warnings = staticmethod(decorator)

    @staticmethod
    def check_no_resource_warning(case):
        return NoContext()


class string:
    ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
    ascii_uppercase = ascii_lowercase.upper()
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = "0123456789"
    punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    whitespace = " \t\n\r\v\f"
    printable = digits + ascii_letters + punctuation + whitespace


class textwrap:
    @staticmethod
    def dedent(text):
        lines = text.split("\n")
        indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
        cut = min(indents, default=0)
        return "\n".join(line[cut:] if line.strip() else "" for line in lines)


class os:
    name = "posix"
    environ = {}
    linesep = "\n"


class platform:
    @staticmethod
    def machine():
        return "x86_64"

    @staticmethod
    def python_implementation():
        return "CPython"


class sysconfig:
    @staticmethod
    def get_config_var(name):
        return 0 if name != "Py_HASH_ALGORITHM" else None


class time:
    @staticmethod
    def sleep(seconds):
        pass

    @staticmethod
    def perf_counter():
        return 0.0

    time = monotonic = perf_counter


class dummy_threading:
    """Threads do not exist: what needs them is out of scope."""

    Thread = Missing("threading.Thread")
    Barrier = Missing("threading.Barrier")

    class Lock(NoContext):
        pass

    RLock = Lock


class threading_helper:
    requires_working_threading = staticmethod(skipped)
    reap_threads = staticmethod(skipped())
    start_threads = Missing("threading_helper.start_threads")
    threading_setup = Missing("threading_helper.threading_setup")


class import_helper:
    MODULES = """
        abc array builtins collections contextlib copy functools gc itertools math operator sys
        tracemalloc types weakref
    """.split()

    @staticmethod
    def import_module(name, **kwargs):
        if name not in import_helper.MODULES:
            return Missing(name)
        __import__(name)
        return sys.modules[name]

    @staticmethod
    def import_fresh_module(name, fresh=(), blocked=()):
        """Heaplab has each module once: without its accelerator it is the same."""
        return import_helper.import_module(name)


class FloatsAreIdenticalMixin:
    def assertFloatsAreIdentical(self, x, y):
        """Equal, zeros with the same sign; or both NaN."""
        if x != x or y != y:
            same = x != x and y != y
        else:
            same = x == y and (x != 0 or str(x)[0] == str(y)[0])
        if not same:
            self.stop(f"floats {x!r} and {y!r} are not identical")


class ComplexesAreIdenticalMixin(FloatsAreIdenticalMixin):
    def assertComplexesAreIdentical(self, x, y):
        self.assertFloatsAreIdentical(x.real, y.real)
        self.assertFloatsAreIdentical(x.imag, y.imag)


class testcase:
    FloatsAreIdenticalMixin = FloatsAreIdenticalMixin
    ComplexesAreIdenticalMixin = ComplexesAreIdenticalMixin


class codecs(metaclass=WithMissing):
    """No codec can be added: what needs one of its own fails in CPython too."""

    @staticmethod
    def register(function):
        pass

    @staticmethod
    def unregister(function):
        pass

    @staticmethod
    def encode(text, encoding="utf-8", errors="strict"):
        return text.encode(encoding, errors)

    @staticmethod
    def decode(data, encoding="utf-8", errors="strict"):
        return bytes(data).decode(encoding, errors)

    BOM_UTF8 = b"\xef\xbb\xbf"
    BOM_UTF16_LE, BOM_UTF16_BE = b"\xff\xfe", b"\xfe\xff"


class _testcapi(metaclass=WithMissing):
    """The limits of C's types; the functions have no stand-in."""

    CHAR_MAX, UCHAR_MAX, SHRT_MAX, USHRT_MAX = 2**7 - 1, 2**8 - 1, 2**15 - 1, 2**16 - 1
    INT_MAX, INT_MIN, UINT_MAX = 2**31 - 1, -(2**31), 2**32 - 1
    LONG_MAX, LONG_MIN, ULONG_MAX = 2**63 - 1, -(2**63), 2**64 - 1
    LLONG_MAX, LLONG_MIN, ULLONG_MAX = LONG_MAX, LONG_MIN, ULONG_MAX
    PY_SSIZE_T_MAX, PY_SSIZE_T_MIN = LONG_MAX, LONG_MIN
    DBL_MAX, DBL_MIN = sys.float_info.max, sys.float_info.min


class _testinternalcapi(metaclass=WithMissing):
    SIZEOF_PYGC_HEAD = SIZEOF_MANAGED_PRE_HEADER = SIZEOF_PYOBJECT = 16
