class P(property):
    pass


def getter(self):
    "of the getter"


def silent(self):
    pass


print(P(getter).__doc__, P(getter, doc="given").__doc__, P(silent).__doc__)
print(P(getter).__dict__, property(getter).getter(silent).__doc__)


class Q(property):
    __slots__ = ()


try:
    print(Q(silent).__doc__)
    Q(getter)
except AttributeError as e:
    print(e)
