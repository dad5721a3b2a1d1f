"""Objects of classes with attributes, methods and properties."""

ROUNDS = 118


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return abs(self.x) + abs(self.y)


class Weighted(Vector):
    def __init__(self, x, y, weight):
        super().__init__(x, y)
        self.weight = weight


total = 0
for i in range(ROUNDS):
    position = Vector(0, 0)
    everything = []
    for n in range(20_000):
        step = Weighted(n % 7 - 3, n % 5 - 2, n)
        position = position.plus(step)
        if n % 4 == 0:
            everything.append(step)
    total += position.length + sum([one.weight for one in everything])
print(total)
