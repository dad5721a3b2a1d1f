import sys
class E: pass
class I:
    def __init__(self): self.a = 1; self.b = 2
class S: __slots__ = ('a', 'b', 'c')
class D(dict): pass
class L(list): __slots__ = ()
print([sys.getsizeof(x) for x in (E(), I(), S(), D(), L(), object())])
i = I(); print(sys.getsizeof(i.__dict__)); i.c = 3; print(sys.getsizeof(i.__dict__))
print([sys.getsizeof(I().__dict__) for _ in range(4)])
