class Item:
    def __init__(self, value, tag):
        self.value = value
        self.tag = tag

    def __lt__(self, other):
        log.append((self.tag, other.tag))
        return self.value < other.value


for values in ([1, 2, 3, 4], [4, 3, 2, 1], [1, 1, 1], [3, 3, 1, 1, 2], [2, 2, 1, 5, 4, 3, 3, 9]):
    log = []
    items = [Item(v, i) for i, v in enumerate(values)]
    items.sort()
    print([i.tag for i in items], log)
