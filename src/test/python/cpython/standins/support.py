"""test.support and its helpers."""


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
    def __call__(self, function):
        return function


class disable_gc:
    def __enter__(self):
        self.had = gc.isenabled()
        gc.disable()

    def __exit__(self, *details):
        if self.had:
            gc.enable()


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
    NHASHBITS = sys.hash_info.width
    cpython_only = refcount_test = requires_docstrings = impl_detail = staticmethod(decorator)
    requires_IEEE_754 = requires_resource = force_not_colorized = staticmethod(decorator)
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
    def bigmemtest(size, memuse, dry_run=True):
        """Large data is not tried: a small size stands for it, as where there is little memory."""

        def decorate(test):
            return lambda self: test(self, 5147) if dry_run else skipped()(test)(self)

        return decorate

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
        return struct.calcsize("nP" + fmt + "0P")

    @staticmethod
    def calcvobjsize(fmt):
        return struct.calcsize("nPn" + fmt + "0P")

    @staticmethod
    def check_sizeof(test, value, size):
        kind, flag = (value, 1 << 9) if isinstance(value, type) else (type(value), 1 << 14)
        gc_head = 16 if kind.__flags__ & flag else 0
        test.assertEqual(sys.getsizeof(value), size + gc_head, f"wrong size for {type(value)}")

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
    def captured_output(name):
        return captured(name)

    @staticmethod
    def reap_children():
        pass

    @staticmethod
    def check_free_after_iterating(test, iter, cls, args=()):
        done = False

        def use():
            class A(cls):
                def __del__(self):
                    nonlocal done
                    done = True
                    try:
                        next(it)
                    except StopIteration:
                        pass

            it = iter(A(*args))
            test.assertRaises(StopIteration, next, it)

        use()
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
