class A:
    pass


A.__abstractmethods__ = {"b", "a"}
try:
    A()
except TypeError as e:
    print(e)
A.__abstractmethods__ = {"only"}
try:
    A()
except TypeError as e:
    print(e)
print(A.__flags__ >> 20 & 1)
A.__abstractmethods__ = ()
print(isinstance(A(), A), A.__flags__ >> 20 & 1)
