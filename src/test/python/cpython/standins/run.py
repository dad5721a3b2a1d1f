"""Which stand-in has which name, and how one test runs."""


class tests(metaclass=WithMissing):
    support = support


STANDINS = {
    "unittest": unittest,
    "unittest.mock": Missing("unittest.mock"),
    "test": tests,
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
    "_testcapi": _testcapi,
    "_testinternalcapi": _testinternalcapi,
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


def set_up_failed(error):
    """A test that needs what could not be made fails by itself; this says why."""
    print(f"set up: {error!r}", file=sys.stderr)


def print_test_names(names, known):
    """Prints the tests of the cases that stand under names beside the known ones."""
    for name, cls in list(names.items()):
        if known.get(name) is not cls and isinstance(cls, type) and issubclass(cls, TestCase):
            for method in dir(cls):
                if method.startswith("test") and callable(getattr(cls, method)):
                    print(f"{name}.{method}")


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
