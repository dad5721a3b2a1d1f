from abc import ABC


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        print("asked about", C.__name__)
        return True if hasattr(C, "quack") else NotImplemented


class Duck:
    quack = 1


class Dog:
    pass


print(isinstance(Duck(), Quacks), isinstance(Duck(), Quacks))
print(isinstance(Dog(), Quacks), isinstance(Dog(), Quacks))
