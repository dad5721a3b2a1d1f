"""All ways to put eight queens on a board."""

ROUNDS = 195


def place(row, columns, rising, falling, size):
    if row == size:
        return 1
    found = 0
    for column in range(size):
        if column not in columns and row + column not in rising and row - column not in falling:
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            found += place(row + 1, columns, rising, falling, size)
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)
    return found


print([place(0, set(), set(), set(), 8) for i in range(ROUNDS * 4)])
