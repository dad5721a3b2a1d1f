import types


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


c = counter()
cell = c.__closure__[0]
print(c(), c(), cell.cell_contents)
cell.cell_contents = 10
print(c())
del cell.cell_contents
try:
    c()
except NameError as e:
    print(e)
try:
    cell.cell_contents
except ValueError as e:
    print(e)
print(types.CellType(1) == types.CellType(1), types.CellType() < types.CellType(1))
