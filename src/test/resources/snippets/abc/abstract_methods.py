from abc import ABC, abstractmethod


class A(ABC):
    @abstractmethod
    def f(self):
        pass

    @property
    @abstractmethod
    def g(self):
        pass


class B(A):
    def f(self):
        return 1


class C(B):
    g = 5


for cls in (A, B, C):
    try:
        print(cls().f(), cls.__abstractmethods__)
    except TypeError as e:
        print(e)
