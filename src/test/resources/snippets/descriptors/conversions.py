class A:
    def __init__(self, value):
        self.value = value

    def answer(self):
        return self.value

    __bool__ = __len__ = __index__ = __hash__ = __repr__ = answer


for f, value in (
    (bool, 1),
    (bool, True),
    (len, -1),
    (len, "x"),
    (len, 2**100),
    (hash, -1),
    (hash, 2**100),
    (hash, "x"),
    (repr, 5),
    (range, 3),
    (range, "x"),
):
    try:
        print(f.__name__, f(A(value)))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
