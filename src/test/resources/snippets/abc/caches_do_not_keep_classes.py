import gc
import weakref
from abc import ABC


class A(ABC):
    pass


def make():
    class B:
        pass

    A.register(B)
    isinstance(B(), A)
    return weakref.ref(B)


ref = make()
gc.collect()
print(ref(), isinstance(1, A))
