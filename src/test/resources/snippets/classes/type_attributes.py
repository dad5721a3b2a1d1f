class A:
    pass


A.__name__ = "Renamed"
A.__qualname__ = "Outer.Renamed"
print(A, A.__name__, A.__qualname__)
A.__module__ = "elsewhere"
print(A)
