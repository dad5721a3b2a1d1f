class N:
    def __new__(cls, *args, **kw):
        print("new", args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("init", args, kw)


N(1, a=2)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


print(Other())


class Bad:
    def __init__(self):
        return 1


for call in (Bad, lambda: object(1), lambda: Bad(1), lambda: object.__new__(int)):
    try:
        call()
    except TypeError as e:
        print(e)
