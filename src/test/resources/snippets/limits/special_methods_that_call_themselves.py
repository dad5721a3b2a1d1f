# versions: 3.13


class C:
    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)

    def __repr__(self):
        return repr(self)

    def __add__(self, other):
        return self + other

    def __getattr__(self, name):
        return getattr(self, name)

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(self)


c = C()
for call in (lambda: c == C(), lambda: hash(c), lambda: repr(c), lambda: c + 1, lambda: c.x, c, lambda: iter(c)):
    try:
        call()
    except RecursionError as e:
        print(e)
