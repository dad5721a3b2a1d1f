class A:
    def name(self):
        return __class__.__name__

    def cell(self):
        return super


a = A()
print(a.name(), A.name.__closure__[0].cell_contents is A, len(A.cell.__closure__))


class M(type):
    def __new__(m, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, name, bases, ns)


try:

    class B(metaclass=M):
        def f(self):
            return __class__

except RuntimeError as e:
    print(str(e).split(" as ")[0])
