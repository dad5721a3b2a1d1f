"""unittest, as far as the tests need it."""


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


class Warns:
    """What goes to stderr names the category."""

    def __init__(self, expected, pattern):
        self.expected, self.pattern = expected, pattern

    def __enter__(self):
        self.old, sys.stderr = sys.stderr, StringIO()
        return self

    def __exit__(self, kind, error, traceback):
        text, sys.stderr = sys.stderr.getvalue(), self.old
        if kind is not None:
            return False
        names = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not any(f"{name.__name__}: " in text for name in names):
            raise AssertionError(f"{self.expected} not triggered")
        if not re.search(self.pattern, text):
            raise AssertionError(f"{self.pattern!r} does not match {text!r}")


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

    def stop(self, text, msg=None):
        raise AssertionError(text if msg is None else f"{text} : {msg}")

    def assertEqual(self, first, second, msg=None):
        if not first == second:
            self.stop(f"{short(first)} != {short(second)}", msg)

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertEqual
    assertMultiLineEqual = assertSequenceEqual = assertEqual

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self.stop(f"{short(first)} == {short(second)}", msg)

    def assertTrue(self, value, msg=None):
        if not value:
            self.stop(f"{short(value)} is not true", msg)

    def assertFalse(self, value, msg=None):
        if value:
            self.stop(f"{short(value)} is not false", msg)

    def assertIs(self, first, second, msg=None):
        if first is not second:
            self.stop(f"{short(first)} is not {short(second)}", msg)

    def assertIsNot(self, first, second, msg=None):
        if first is second:
            self.stop(f"unexpectedly identical: {short(first)}", msg)

    def assertIsNone(self, value, msg=None):
        if value is not None:
            self.stop(f"{short(value)} is not None", msg)

    def assertIsNotNone(self, value, msg=None):
        if value is None:
            self.stop("unexpectedly None", msg)

    def assertIn(self, item, container, msg=None):
        if item not in container:
            self.stop(f"{short(item)} not found in {short(container)}", msg)

    def assertNotIn(self, item, container, msg=None):
        if item in container:
            self.stop(f"{short(item)} found in {short(container)}", msg)

    def assertLess(self, first, second, msg=None):
        if not first < second:
            self.stop(f"{short(first)} not less than {short(second)}", msg)

    def assertLessEqual(self, first, second, msg=None):
        if not first <= second:
            self.stop(f"{short(first)} not <= {short(second)}", msg)

    def assertGreater(self, first, second, msg=None):
        if not first > second:
            self.stop(f"{short(first)} not greater than {short(second)}", msg)

    def assertGreaterEqual(self, first, second, msg=None):
        if not first >= second:
            self.stop(f"{short(first)} not >= {short(second)}", msg)

    def assertIsInstance(self, value, kind, msg=None):
        if not isinstance(value, kind):
            self.stop(f"{short(value)} is not an instance of {kind}", msg)

    def assertNotIsInstance(self, value, kind, msg=None):
        if isinstance(value, kind):
            self.stop(f"{short(value)} is an instance of {kind}", msg)

    def assertIsSubclass(self, cls, kind, msg=None):
        if not issubclass(cls, kind):
            self.stop(f"{cls} is not a subclass of {kind}", msg)

    def assertNotIsSubclass(self, cls, kind, msg=None):
        if issubclass(cls, kind):
            self.stop(f"{cls} is a subclass of {kind}", msg)

    def assertHasAttr(self, value, name, msg=None):
        if not hasattr(value, name):
            self.stop(f"{short(value)} has no attribute {name}", msg)

    def assertNotHasAttr(self, value, name, msg=None):
        if hasattr(value, name):
            self.stop(f"{short(value)} has attribute {name}", msg)

    def assertStartsWith(self, text, start, msg=None):
        if not text.startswith(start):
            self.stop(f"{short(text)} does not start with {start!r}", msg)

    def assertEndsWith(self, text, end, msg=None):
        if not text.endswith(end):
            self.stop(f"{short(text)} does not end with {end!r}", msg)

    def assertAlmostEqual(self, first, second, places=7, msg=None, delta=None):
        if first == second:
            return
        distance = abs(first - second)
        close = distance <= delta if delta is not None else round(distance, places) == 0
        if not close:
            self.stop(f"{short(first)} != {short(second)}", msg)

    def assertNotAlmostEqual(self, first, second, places=7, msg=None):
        if not (round(abs(first - second), places) != 0):
            self.stop("almost equal", msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        for item in list(first):
            if item not in rest:
                self.stop(f"{short(item)} is not in both", msg)
            rest.remove(item)
        if rest:
            self.stop(f"missing: {short(rest)}", msg)

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
        return self.assertWarnsRegex(expected, "", function, *args, **kwargs)

    def assertWarnsRegex(self, expected, pattern, function=None, *args, **kwargs):
        context = Warns(expected, pattern)
        if function is None:
            return context
        with context:
            function(*args, **kwargs)

    def assertRegex(self, text, pattern, msg=None):
        if not re.search(pattern, text):
            self.stop(f"{pattern!r} does not match {short(text)}", msg)

    def assertNotRegex(self, text, pattern, msg=None):
        if re.search(pattern, text):
            self.stop(f"{pattern!r} matches {short(text)}", msg)


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
