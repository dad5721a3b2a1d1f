import sys
class I(int):
    pass
class A:
    def __int__(self):
        return I(3)
    def __index__(self):
        return I(4)
    def __complex__(self):
        return 1j
class T:
    def __trunc__(self):
        return 5
class F:
    def __float__(self):
        return I(1)
a = A()
print(type(int(a)).__name__, hex(a), [1, 2, 3, 4, 5][a], int(T()), complex(a))
for f in (lambda: float(F()), lambda: complex(F())):
    try:
        f()
    except TypeError as e:
        print(e)
