class X:
    def __eq__(self, other):
        right.clear()
        return NotImplemented


left, right = [X()], [X()]
print(left == right, len(left), len(right))


class Count:
    def __eq__(self, other):
        values.append(1) if len(values) < 5 else None
        return False


values = [Count(), Count()]
print(values.count(9), len(values), 9 in values, len(values))
