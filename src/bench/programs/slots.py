"""Objects with slots in a priority queue and a linked list."""

ROUNDS = 118


class Cell:
    __slots__ = ("value", "next")

    def __init__(self, value, next):
        self.value = value
        self.next = next


def reverse(cell):
    done = None
    while cell is not None:
        cell.next, done, cell = done, cell, cell.next
    return done


total = 0
for i in range(ROUNDS):
    chain = None
    for n in range(30_000):
        chain = Cell(n, chain)
    chain = reverse(chain)
    place = chain
    while place is not None:
        total += place.value
        place = place.next
    chain = None
print(total)
