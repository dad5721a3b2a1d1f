"""Multiplication of matrices of floats."""

ROUNDS = 61


def matrix(size, seed):
    return [[(i * size + j) * seed % 97 / 7.0 for j in range(size)] for i in range(size)]


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum([x * y for x, y in zip(row, column)]) for column in columns] for row in a]


def triangle(a):
    size = len(a)
    for k in range(size):
        for i in range(k + 1, size):
            factor = a[i][k] / (a[k][k] or 1.0)
            for j in range(k, size):
                a[i][j] -= factor * a[k][j]
    return a


total = 0.0
for i in range(ROUNDS):
    product = multiply(matrix(70, 3), matrix(70, 5))
    total += product[13][57] + triangle(matrix(60, 11))[5][9]
print(total)
