class Meters(int):
    def __repr__(self):
        return f"{int(self)}m"
m = Meters(5)
print(m, repr(m), m + 1, type(m + 1).__name__, type(+m).__name__, m == 5, hash(m) == hash(5))
m.unit = "m"
print(m.__dict__, {5: "five"}[m], [10, 20, 30, 40, 50, 60][m], int(m) is int("5"))
print(Meters("ff", 16), Meters(), isinstance(True, int), True + True, True & False, type(True & 1).__name__)
