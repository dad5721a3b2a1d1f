"""Trees of small tuples, built and dropped."""

ROUNDS = 231


def tree(depth):
    return (tree(depth - 1), tree(depth - 1)) if depth else (None, None)


def count(node):
    left, right = node
    return 1 if left is None else 1 + count(left) + count(right)


total = 0
keep = tree(14)
for i in range(ROUNDS):
    for depth in range(4, 16, 2):
        total += count(tree(depth))
print(total, count(keep))
