class Data:
    def __get__(self, o, t):
        return "data"

    def __set__(self, o, v):
        print("set", v)


class NonData:
    def __get__(self, o, t):
        return "non-data"


class A:
    d = Data()
    n = NonData()


a = A()
a.__dict__.update(d="own", n="own")
print(a.d, a.n, A.n)
a.d = 1
a.n = 2
print(a.__dict__)
try:
    del a.d
except AttributeError as e:
    print(e)
