import sys
def address():
    return id(float("1.5"))
print(address() == address(), sys.getsizeof(1.5), sys.getsizeof(float("nan")))
a = float("1.0"); b = float("2.0")
first, second = id(a), id(b)
del a, b
c = float("3.0"); d = float("4.0")
print(id(c) == second, id(d) == first)
class F(float):
    pass
print(sys.getrefcount(F(1)), F(2.5).__sizeof__(), F(2.5) + 1, type(F(1) + 1).__name__)
