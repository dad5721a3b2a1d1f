"""Exceptions raised, caught, chained and passed through finally."""

ROUNDS = 73


class Refused(Exception):
    def __init__(self, number):
        super().__init__(f"refused {number}")
        self.number = number


def check(number):
    if number % 3 == 0:
        raise Refused(number)
    return {1: "one", 2: "two"}[number % 5]


def attempt(number):
    try:
        return check(number)
    except KeyError as error:
        raise ValueError(number) from error
    finally:
        counts.append(number)


total = 0
for i in range(ROUNDS):
    counts = []
    for n in range(15_000):
        try:
            total += len(attempt(n))
        except Refused as error:
            total += error.number % 7
        except ValueError as error:
            total += error.__cause__.args[0]
    total += len(counts)
print(total)
