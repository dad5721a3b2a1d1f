"""What runs the examples of a doctest: shows values as at the prompt and compares what is printed.

It is there where the file has examples.
"""


class Doctest:
    def __init__(self):
        self.real = sys.stdout
        self.failed = 0
        self.error = None

    def begin(self, number, source):
        self.number, self.source = number, source
        self.error = None
        self.stream = sys.stdout = StringIO()

    def show(self, value):
        if value is not None:
            print(repr(value))

    def check(self, want, message, ellipsis, blanks, details):
        sys.stdout = self.real
        got, error, self.error = self.stream.getvalue(), self.error, None
        if error is not None:
            got, want = self.told(error, details), message or "no exception"
            if not details:
                want = want.split(":")[0].split(".")[-1].strip() + "\n"
        elif message is not None:
            want = message
        if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return
        if not self.alike(got, want.replace("<BLANKLINE>", ""), ellipsis, blanks):
            self.failed += 1
            print(f"example {self.number}: {self.source}want {want!r}\ngot  {got!r}", file=sys.stderr)

    @staticmethod
    def told(error, details):
        kind = type(error)
        module = kind.__module__
        name = kind.__qualname__
        if module not in ("builtins", "__main__") and details:
            name = f"{module}.{name}"
        text = str(getattr(error, "msg", error)) if details else ""
        return f"{name}: {text}\n" if text else f"{name}\n"

    @staticmethod
    def alike(got, want, ellipsis, blanks):
        if blanks:
            got, want = " ".join(got.split()), " ".join(want.split())
        if not ellipsis or "..." not in want:
            return got == want
        first, *others = want.split("...")
        if not got.startswith(first):
            return False
        at = len(first)
        for part in others[:-1]:
            at = got.find(part, at)
            if at < 0:
                return False
            at += len(part)
        return got.endswith(others[-1]) and len(got) - len(others[-1]) >= at

    def end(self):
        if self.failed:
            raise AssertionError(f"{self.failed} examples failed")
        print("@@PASS")


_doctest = Doctest()
