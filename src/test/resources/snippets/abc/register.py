from abc import ABC, get_cache_token


class A(ABC):
    pass


class B:
    pass


print(issubclass(B, A), isinstance(B(), A))
before = get_cache_token()
print(A.register(B) is B, get_cache_token() - before)
print(issubclass(B, A), isinstance(B(), A), A in B.__mro__, B.__bases__)
try:
    A.register(1)
except TypeError as e:
    print(e)


class C(A):
    pass


try:
    C.register(A)
except RuntimeError as e:
    print(e)
