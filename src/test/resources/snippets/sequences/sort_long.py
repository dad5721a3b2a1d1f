def numbers(n, seed):
    out = []
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        out.append(seed // 65536 % 100)
    return out


class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        global compares, trail
        compares += 1
        trail = (trail * 31 + self.value * 7 + other.value) % 1000003
        return self.value < other.value


for n in (10, 63, 64, 65, 100, 257, 1000):
    for make in (lambda v: v, sorted, lambda v: sorted(v, reverse=True), lambda v: sorted(v) + sorted(v)):
        compares = trail = 0
        items = [Item(v) for v in make(numbers(n, n))]
        items.sort()
        values = [i.value for i in items]
        print(n, compares, trail, values == sorted(values))
