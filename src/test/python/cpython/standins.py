"""What CPython's tests import and Heaplab's Python does not have, as far as the tests need it.

This text stands before each program that `programs.py` makes, so it keeps to Heaplab's Python. A
class stands for a module. What has no stand-in raises SkipTest when it is used.
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

    def __mro_entries__(self, bases):
        return (MissingBase,)


class MissingBase:
    def __init__(self, *args, **kwargs):
        raise SkipTest("no stand-in for the base class")


# A small matcher of regular expressions: backtracking over a parsed pattern.


class Regex:
    def __init__(self, pattern):
        self.text = pattern
        self.at = 0
        self.groups = 0
        self.node = self.alternatives()

    def alternatives(self):
        choices = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            choices.append(self.sequence())
        return ("any", choices)

    def peek(self):
        return self.text[self.at : self.at + 1]

    def sequence(self):
        items = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.repeated(self.atom()))
        return items

    def repeated(self, atom):
        c = self.peek()
        low, high = 1, 1
        if c and c in "*+?":
            self.at += 1
            low, high = {"*": (0, 10**9), "+": (1, 10**9), "?": (0, 1)}[c]
        elif c == "{" and self.text[self.at + 1 : self.at + 2].isdigit():
            end = self.text.index("}", self.at)
            bounds = self.text[self.at + 1 : end].split(",")
            self.at = end + 1
            low = int(bounds[0])
            high = low if len(bounds) == 1 else int(bounds[1] or 10**9)
        else:
            return atom
        lazy = self.peek() == "?"
        if lazy:
            self.at += 1
        return ("repeat", atom, low, high, lazy)

    def atom(self):
        c = self.peek()
        self.at += 1
        if c == ".":
            return ("test", lambda ch: ch != "\n")
        if c == "^":
            return ("start",)
        if c == "$":
            return ("end",)
        if c == "[":
            return ("test", self.char_class())
        if c == "(":
            return self.group()
        if c == "\\":
            return self.escape()
        return ("test", lambda ch: ch == c)

    def group(self):
        if self.text.startswith("?:", self.at):
            self.at += 2
        elif self.text.startswith("?s)", self.at):
            self.at += 3
            return ("any", [[]])
        elif self.text.startswith("?P<", self.at):
            self.at = self.text.index(">", self.at) + 1
        inner = self.alternatives()
        self.at += 1
        return inner

    def escape(self):
        c = self.peek()
        self.at += 1
        if c == "Z":
            return ("end",)
        if c == "A":
            return ("start",)
        if c == "b":
            return ("bound",)
        return ("test", self.shorthand(c))

    def shorthand(self, c):
        if c in "dD":
            return lambda ch: ch.isdigit() == (c == "d")
        if c in "wW":
            return lambda ch: (ch.isalnum() or ch == "_") == (c == "w")
        if c in "sS":
            return lambda ch: ch.isspace() == (c == "s")
        literal = {"n": "\n", "t": "\t", "r": "\r"}.get(c, c)
        return lambda ch: ch == literal

    def char_class(self):
        negated = self.peek() == "^"
        if negated:
            self.at += 1
        tests = []
        first = True
        while first or self.peek() != "]":
            first = False
            c = self.peek()
            self.at += 1
            if c == "\\":
                c = self.peek()
                self.at += 1
                if c in "dDwWsSnrt":
                    tests.append(self.shorthand(c))
                    continue
            if self.peek() == "-" and self.text[self.at + 1 : self.at + 2] != "]":
                high = self.text[self.at + 1]
                self.at += 2
                tests.append(lambda ch, c=c, high=high: c <= ch <= high)
            else:
                tests.append(lambda ch, c=c: ch == c)
        self.at += 1
        return lambda ch: any(t(ch) for t in tests) != negated

    def run(self, node, text, at):
        """Ends of the matches of a node at a place, best first."""
        kind = node[0]
        if kind == "test":
            if at < len(text) and node[1](text[at]):
                yield at + 1
        elif kind == "start":
            if at == 0:
                yield at
        elif kind == "end":
            if at == len(text) or (at == len(text) - 1 and text[at] == "\n"):
                yield at
        elif kind == "bound":
            before = at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_")
            after = at < len(text) and (text[at].isalnum() or text[at] == "_")
            if before != after:
                yield at
        elif kind == "any":
            for choice in node[1]:
                yield from self.run_all(choice, 0, text, at)
        else:
            yield from self.run_repeat(node, text, at)

    def run_all(self, items, index, text, at):
        if index == len(items):
            yield at
            return
        for end in self.run(items[index], text, at):
            yield from self.run_all(items, index + 1, text, end)

    def run_repeat(self, node, text, at):
        _, atom, low, high, lazy = node
        if atom[0] == "test":
            reach = at
            while reach < len(text) and reach - at < high and atom[1](text[reach]):
                reach += 1
            ends = range(at + low, reach + 1)
            yield from ends if lazy else reversed(ends)
            return
        frontier, levels = [at], [[at]]
        while frontier and len(levels) <= high and len(levels) <= len(text) + 1:
            frontier = [e for start in frontier for e in self.run(atom, text, start) if e > start]
            levels.append(frontier)
        wanted = levels[low:]
        for level in wanted if lazy else wanted[::-1]:
            yield from level

    def search(self, text):
        for start in range(len(text) + 1):
            if self.match(text, start) is not None:
                return (start, self.match(text, start))
        return None

    def match(self, text, start=0):
        return next(self.run(self.node, text, start), None)

    def fullmatch(self, text):
        return any(end == len(text) for end in self.run(self.node, text, 0)) or None


class re:
    VERBOSE = DOTALL = MULTILINE = IGNORECASE = 0

    @staticmethod
    def compile(pattern, flags=0):
        return Regex(pattern)

    @staticmethod
    def search(pattern, text, flags=0):
        return (Regex(pattern) if isinstance(pattern, str) else pattern).search(text)

    @staticmethod
    def match(pattern, text, flags=0):
        return (Regex(pattern) if isinstance(pattern, str) else pattern).match(text)

    @staticmethod
    def fullmatch(pattern, text, flags=0):
        return (Regex(pattern) if isinstance(pattern, str) else pattern).fullmatch(text)

    @staticmethod
    def escape(text):
        return "".join(c if c.isalnum() or c == "_" else "\\" + c for c in text)


class Raises:
    def __init__(self, case, expected, pattern=None):
        self.case, self.expected, self.pattern = case, expected, pattern

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            raise AssertionError(f"{self.expected} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None and not re.search(self.pattern, str(error)):
            raise AssertionError(f"{self.pattern!r} does not match {str(error)!r}")
        return True


class NoContext:
    """A context that changes nothing: subTest, catch_warnings and their like."""

    def __init__(self, *args, **kwargs):
        pass

    def __enter__(self):
        return []

    def __exit__(self, *details):
        return False


class TestCase:
    maxDiff = None
    failureException = AssertionError
    longMessage = True

    def __init__(self, name="run"):
        self.name = name
        self.cleanups = []

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return self.name

    def addCleanup(self, function, *args, **kwargs):
        self.cleanups.append((function, args, kwargs))

    def enterContext(self, manager):
        result = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return result

    def doCleanups(self):
        while self.cleanups:
            function, args, kwargs = self.cleanups.pop()
            function(*args, **kwargs)

    subTest = NoContext

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise AssertionError(msg)

    def check(self, holds, text, msg=None):
        if not holds:
            raise AssertionError(text if msg is None else f"{text} : {msg}")

    def assertEqual(self, first, second, msg=None):
        self.check(first == second, f"{short(first)} != {short(second)}", msg)

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertEqual
    assertMultiLineEqual = assertSequenceEqual = assertEqual

    def assertNotEqual(self, first, second, msg=None):
        self.check(first != second, f"{short(first)} == {short(second)}", msg)

    def assertTrue(self, value, msg=None):
        self.check(value, f"{short(value)} is not true", msg)

    def assertFalse(self, value, msg=None):
        self.check(not value, f"{short(value)} is not false", msg)

    def assertIs(self, first, second, msg=None):
        self.check(first is second, f"{short(first)} is not {short(second)}", msg)

    def assertIsNot(self, first, second, msg=None):
        self.check(first is not second, f"unexpectedly identical: {short(first)}", msg)

    def assertIsNone(self, value, msg=None):
        self.check(value is None, f"{short(value)} is not None", msg)

    def assertIsNotNone(self, value, msg=None):
        self.check(value is not None, "unexpectedly None", msg)

    def assertIn(self, item, container, msg=None):
        self.check(item in container, f"{short(item)} not found in {short(container)}", msg)

    def assertNotIn(self, item, container, msg=None):
        self.check(item not in container, f"{short(item)} found in {short(container)}", msg)

    def assertLess(self, first, second, msg=None):
        self.check(first < second, f"{short(first)} not less than {short(second)}", msg)

    def assertLessEqual(self, first, second, msg=None):
        self.check(first <= second, f"{short(first)} not <= {short(second)}", msg)

    def assertGreater(self, first, second, msg=None):
        self.check(first > second, f"{short(first)} not greater than {short(second)}", msg)

    def assertGreaterEqual(self, first, second, msg=None):
        self.check(first >= second, f"{short(first)} not >= {short(second)}", msg)

    def assertIsInstance(self, value, kind, msg=None):
        self.check(isinstance(value, kind), f"{short(value)} is not an instance of {kind}", msg)

    def assertNotIsInstance(self, value, kind, msg=None):
        self.check(not isinstance(value, kind), f"{short(value)} is an instance of {kind}", msg)

    def assertIsSubclass(self, cls, kind, msg=None):
        self.check(issubclass(cls, kind), f"{cls} is not a subclass of {kind}", msg)

    def assertNotIsSubclass(self, cls, kind, msg=None):
        self.check(not issubclass(cls, kind), f"{cls} is a subclass of {kind}", msg)

    def assertHasAttr(self, value, name, msg=None):
        self.check(hasattr(value, name), f"{short(value)} has no attribute {name}", msg)

    def assertNotHasAttr(self, value, name, msg=None):
        self.check(not hasattr(value, name), f"{short(value)} has attribute {name}", msg)

    def assertStartsWith(self, text, start, msg=None):
        self.check(text.startswith(start), f"{short(text)} does not start with {start!r}", msg)

    def assertEndsWith(self, text, end, msg=None):
        self.check(text.endswith(end), f"{short(text)} does not end with {end!r}", msg)

    def assertAlmostEqual(self, first, second, places=7, msg=None, delta=None):
        if first == second:
            return
        distance = abs(first - second)
        close = distance <= delta if delta is not None else round(distance, places) == 0
        self.check(close, f"{short(first)} != {short(second)}", msg)

    def assertNotAlmostEqual(self, first, second, places=7, msg=None):
        self.check(round(abs(first - second), places) != 0, "almost equal", msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        for item in list(first):
            self.check(item in rest, f"{short(item)} is not in both", msg)
            rest.remove(item)
        self.check(not rest, f"missing: {short(rest)}", msg)

    def assertRaises(self, expected, function=None, *args, **kwargs):
        context = Raises(self, expected)
        if function is None:
            return context
        with context:
            function(*args, **kwargs)

    def assertRaisesRegex(self, expected, pattern, function=None, *args, **kwargs):
        context = Raises(self, expected, pattern)
        if function is None:
            return context
        with context:
            function(*args, **kwargs)

    def assertWarns(self, expected, function=None, *args, **kwargs):
        raise SkipTest("warnings")

    def assertWarnsRegex(self, *args, **kwargs):
        raise SkipTest("warnings")

    def assertRegex(self, text, pattern, msg=None):
        self.check(re.search(pattern, text), f"{pattern!r} does not match {short(text)}", msg)

    def assertNotRegex(self, text, pattern, msg=None):
        self.check(not re.search(pattern, text), f"{pattern!r} matches {short(text)}", msg)


def short(value):
    text = repr(value)
    return text if len(text) < 300 else text[:300] + "…"


def same(value):
    return value


def decorator(*args, **kwargs):
    """A decorator, with or without arguments, that changes nothing."""
    if len(args) == 1 and not kwargs and callable(args[0]):
        return args[0]
    return same


def skipped(*args):
    def skip(test):
        def raising(*args, **kwargs):
            raise SkipTest("skipped")

        return raising

    return skip


class unittest:
    TestCase = TestCase
    SkipTest = SkipTest
    mock = Missing("unittest.mock")
    expectedFailure = staticmethod(same)

    @staticmethod
    def skip(reason):
        return skipped(reason)

    @staticmethod
    def skipIf(condition, reason):
        return skipped(reason) if condition else same

    @staticmethod
    def skipUnless(condition, reason):
        return same if condition else skipped(reason)

    @staticmethod
    def main(*args, **kwargs):
        pass


class Equal:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class Unequal:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


class Largest:
    def __eq__(self, other):
        return isinstance(other, Largest)

    def __lt__(self, other):
        return False

    def __le__(self, other):
        return self == other

    def __gt__(self, other):
        return self != other

    def __ge__(self, other):
        return True


class Smallest:
    def __eq__(self, other):
        return isinstance(other, Smallest)

    def __lt__(self, other):
        return self != other

    def __le__(self, other):
        return True

    def __gt__(self, other):
        return False

    def __ge__(self, other):
        return self == other


class swap_attr:
    def __init__(self, owner, name, value):
        self.owner, self.name, self.value = owner, name, value

    def __enter__(self):
        self.had = hasattr(self.owner, self.name)
        self.old = getattr(self.owner, self.name, None)
        setattr(self.owner, self.name, self.value)
        return self.old

    def __exit__(self, *details):
        if self.had:
            setattr(self.owner, self.name, self.old)
        else:
            delattr(self.owner, self.name)


class swap_item:
    def __init__(self, owner, key, value):
        self.owner, self.key, self.value = owner, key, value

    def __enter__(self):
        self.had = self.key in self.owner
        self.old = self.owner.get(self.key)
        self.owner[self.key] = self.value

    def __exit__(self, *details):
        if self.had:
            self.owner[self.key] = self.old
        else:
            del self.owner[self.key]


class StringIO:
    def __init__(self, text="", newline="\n"):
        self.parts = [text]

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def getvalue(self):
        return "".join(self.parts)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


class captured:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.old = getattr(sys, self.name)
        stream = StringIO()
        setattr(sys, self.name, stream)
        return stream

    def __exit__(self, *details):
        setattr(sys, self.name, self.old)


class catch_unraisable_exception:
    unraisable = None

    def __enter__(self):
        self.old = sys.unraisablehook
        sys.unraisablehook = self.hook
        return self

    def hook(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *details):
        del self.unraisable
        sys.unraisablehook = self.old


class infinite_recursion(NoContext):
    pass


class disable_gc:
    def __enter__(self):
        self.had = gc.isenabled()
        gc.disable()

    def __exit__(self, *details):
        if self.had:
            gc.enable()


class WithMissing(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Missing(f"{cls.__name__}.{name}")


class support(metaclass=WithMissing):
    Py_TRACE_REFS = False
    ALWAYS_EQ = Equal()
    NEVER_EQ = Unequal()
    LARGEST = Largest()
    SMALLEST = Smallest()
    C_RECURSION_LIMIT = Py_C_RECURSION_LIMIT = 10000
    MAX_Py_ssize_t = sys.maxsize
    MISSING_C_DOCSTRINGS = True
    HAVE_DOCSTRINGS = False
    Py_GIL_DISABLED = Py_DEBUG = verbose = False
    is_wasi = is_emscripten = is_android = is_apple = is_s390x = False
    has_fork_support = has_subprocess_support = False
    TEST_HOME_DIR = ""
    SHORT_TIMEOUT = LONG_TIMEOUT = 30
    NHASHBITS = sys.hash_info.width if hasattr(sys, "hash_info") else 64
    cpython_only = refcount_test = requires_docstrings = impl_detail = staticmethod(decorator)
    bigmemtest = requires_IEEE_754 = requires_resource = staticmethod(decorator)
    requires_specialization = no_tracing = suppress_immortalization = staticmethod(decorator)
    skip_emscripten_stack_overflow = skip_wasi_stack_overflow = staticmethod(decorator)
    thread_unsafe = skip_if_sanitizer = without_optimizer = staticmethod(decorator)
    run_with_locale = run_with_tz = staticmethod(decorator)
    swap_attr = swap_attr
    swap_item = swap_item
    infinite_recursion = infinite_recursion
    disable_gc = disable_gc
    catch_unraisable_exception = catch_unraisable_exception

    requires_subprocess = requires_fork = anticipate_failure = staticmethod(skipped)
    bigaddrspacetest = staticmethod(skipped())

    @staticmethod
    def get_c_recursion_limit():
        return 10000

    @staticmethod
    def exceeds_recursion_limit():
        return 30000

    @staticmethod
    def set_recursion_limit(limit):
        return swap_recursion_limit(limit)

    @staticmethod
    def gc_collect():
        gc.collect()
        gc.collect()
        gc.collect()

    @staticmethod
    def check_sanitizer(**kinds):
        return False

    @staticmethod
    def calcobjsize(fmt):
        return struct_size("nP" + fmt)

    @staticmethod
    def calcvobjsize(fmt):
        return struct_size("nPn" + fmt)

    @staticmethod
    def check_sizeof(test, value, size):
        own = value.__sizeof__()
        gc_head = 16 if gc.is_tracked(value) or type(value).__flags__ & 1 << 14 else 0
        test.assertIn(sys.getsizeof(value) - own, (0, 16, 32))
        test.assertIn(sys.getsizeof(value) - size, (0, gc_head, 16, 32))

    @staticmethod
    def check_impl_detail(**guards):
        return guards.get("cpython", not guards)

    @staticmethod
    def captured_stdout():
        return captured("stdout")

    @staticmethod
    def captured_stderr():
        return captured("stderr")

    @staticmethod
    def check_free_after_iterating(test, iter, cls, args=()):
        class A(cls):
            def __del__(self):
                nonlocal done
                done = True
                try:
                    next(it)
                except StopIteration:
                    pass

        done = False
        it = iter(A(*args))
        test.assertRaises(StopIteration, next, it)
        gc.collect()
        test.assertTrue(done)

    @staticmethod
    def check_disallow_instantiation(case, kind, *args, **kwargs):
        case.assertRaises(TypeError, kind, *args, **kwargs)

    @staticmethod
    def iter_builtin_types():
        return iter([])

    @staticmethod
    def iter_slot_wrappers(cls):
        return iter([])

    @staticmethod
    def adjust_int_max_str_digits(limit):
        return swap_digits(limit)


def struct_size(fmt):
    """Bytes of a C struct with native alignment, its end aligned to a pointer where asked."""
    at, count = 0, ""
    for c in fmt:
        if c.isdigit():
            count += c
            continue
        if count == "0":
            count = ""
            continue
        size = {"P": 8, "n": 8, "N": 8, "l": 8, "L": 8, "q": 8, "Q": 8, "d": 8, "i": 4, "I": 4}
        width = size.get(c, {"f": 4, "h": 2, "H": 2}.get(c, 1))
        at = -(-at // width) * width + width * int(count or 1)
        count = ""
    return at


class swap_recursion_limit:
    def __init__(self, limit):
        self.limit = limit

    def __enter__(self):
        self.old = sys.getrecursionlimit()
        sys.setrecursionlimit(self.limit)

    def __exit__(self, *details):
        sys.setrecursionlimit(self.old)


class swap_digits:
    def __init__(self, limit):
        self.limit = limit

    def __enter__(self):
        self.old = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(self.limit)

    def __exit__(self, *details):
        sys.set_int_max_str_digits(self.old)


class Random:
    """Numbers that look random and are the same each time."""

    def __init__(self, x=0):
        self.state = 12345

    def seed(self, x=None):
        self.state = hash(x) & 0xFFFFFFFF

    def getrandbits(self, k):
        bits = 0
        for _ in range(0, k, 16):
            self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
            bits = bits << 16 | self.state >> 48
        return bits & ((1 << k) - 1)

    def random(self):
        return self.getrandbits(53) / 2**53

    def uniform(self, low, high):
        return low + (high - low) * self.random()

    def randrange(self, start, stop=None, step=1):
        if stop is None:
            start, stop = 0, start
        span = (stop - start + step - 1) // step
        return start + step * (self.getrandbits(span.bit_length() + 16) % span)

    def randint(self, low, high):
        return self.randrange(low, high + 1)

    def choice(self, items):
        return items[self.randrange(len(items))]

    def choices(self, items, k=1):
        return [self.choice(items) for _ in range(k)]

    def sample(self, items, k):
        items = list(items)
        self.shuffle(items)
        return items[:k]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.randrange(i + 1)
            items[i], items[j] = items[j], items[i]

    def gauss(self, mu, sigma):
        return mu + sigma * (sum(self.random() for _ in range(12)) - 6)


random = Random()
random.Random = Random


class warnings:
    catch_warnings = NoContext

    @staticmethod
    def simplefilter(*args, **kwargs):
        pass

    filterwarnings = simplefilter

    @staticmethod
    def warn(*args, **kwargs):
        pass


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


class struct:
    @staticmethod
    def calcsize(fmt):
        size = struct_size(fmt.lstrip("@"))
        return -(-size // 8) * 8 if fmt.endswith("0P") else size


class io:
    StringIO = StringIO
    BytesIO = Missing("io.BytesIO")


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
    @staticmethod
    def import_module(name, **kwargs):
        if name in MODULES:
            return MODULES[name]
        return Missing(name)

    @staticmethod
    def import_fresh_module(name, fresh=(), blocked=()):
        if blocked:
            raise SkipTest("a module without its accelerator")
        return import_helper.import_module(name)


class FloatsAreIdenticalMixin:
    def assertFloatsAreIdentical(self, x, y):
        """Equal, zeros with the same sign; or both NaN."""
        if x != x or y != y:
            same = x != x and y != y
        else:
            same = x == y and (x != 0 or str(x)[0] == str(y)[0])
        self.check(same, f"floats {x!r} and {y!r} are not identical")


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


MODULES = {"sys": sys, "gc": gc}

STANDINS = {
    "unittest": unittest,
    "unittest.mock": Missing("unittest.mock"),
    "test": Missing("test"),
    "test.support": support,
    "test.support.testcase": testcase,
    "test.support.warnings_helper": warnings_helper,
    "codecs": codecs,
    "test.support.import_helper": import_helper,
    "test.support.threading_helper": threading_helper,
    "re": re,
    "random": random,
    "warnings": warnings,
    "string": string,
    "struct": struct,
    "textwrap": textwrap,
    "io": io,
    "os": os,
    "platform": platform,
    "sysconfig": sysconfig,
    "time": time,
    "threading": dummy_threading,
}


def standin(module, name=None):
    """What `import module` or `from module import name` binds."""
    found = STANDINS.get(module)
    if found is None:
        found = Missing(module)
    if name is None:
        return found
    inner = STANDINS.get(f"{module}.{name}")
    if inner is not None:
        return inner
    missing = Missing(f"{module}.{name}")
    return getattr(found, name, missing)


def run_method(cls, name):
    """Runs one test; its result is one line."""
    Missing.running = True
    try:
        cls.setUpClass()
        case = cls(name)
        try:
            case.setUp()
            try:
                if isinstance(getattr(case, name), Missing):
                    raise SkipTest("the decorator has no stand-in")
                getattr(case, name)()
            finally:
                case.tearDown()
        finally:
            case.doCleanups()
    except SkipTest as reason:
        print("@@SKIP", reason)
    else:
        print("@@PASS")
