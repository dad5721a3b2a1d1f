class A:
    """doc"""

    b: int = 1

    def f(self):
        self.z = self.y = 1


print(list(A.__dict__))
print(A.__doc__, A.__annotations__, A.__qualname__, A.__module__)
print(getattr(A, "__static_attributes__", None) and sorted(A.__static_attributes__))
print(getattr(A, "__firstlineno__", None))
