import types


def body(ns):
    ns["x"] = 1


A = types.new_class("A", (), {}, body)
print(A, A.x, A.__bases__, A.__module__)


class M(type):
    def __new__(m, name, bases, ns, **kw):
        print(kw)
        return super().__new__(m, name, bases, ns)

    def __init__(cls, *args, **kw):
        pass


B = types.new_class("B", (A,), {"metaclass": M, "k": 1})
print(type(B), B.__mro__)
print(types.resolve_bases((A, list[int])), types.prepare_class("C", (B,))[0])
