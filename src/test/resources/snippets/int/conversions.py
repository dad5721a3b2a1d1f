class Index:
    def __index__(self):
        return 7
class Int:
    def __int__(self):
        return 8
class Bad:
    def __int__(self):
        return "8"
    def __index__(self):
        return 1.0
print(int(Index()), int(Int()), hex(Index()), [0] * Index(), range(Index()), float(Index()), complex(Index()))
for f in (lambda: int(Bad()), lambda: hex(Bad()), lambda: [1][Bad()], lambda: int([]), lambda: int("5", Index()), lambda: hex(Int()), lambda: int(1.5, 2), lambda: int(base=2), lambda: int(1, 2, 3), lambda: int(None)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
