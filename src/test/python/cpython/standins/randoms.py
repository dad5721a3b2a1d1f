"""random."""


class Random:
    """Numbers that look random and are the same each time."""

    def __init__(self, x=0):
        self.state = 12345

    def seed(self, x=None):
        self.state = hash(x) & 0xFFFFFFFF

    def getrandbits(self, k):
        bits = 0
        for _ in range(0, k, 16):
            self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
            bits = bits << 16 | self.state >> 48
        return bits & ((1 << k) - 1)

    def random(self):
        return self.getrandbits(53) / 2**53

    def uniform(self, low, high):
        return low + (high - low) * self.random()

    def randrange(self, start, stop=None, step=1):
        if stop is None:
            start, stop = 0, start
        span = (stop - start + step - 1) // step
        return start + step * (self.getrandbits(span.bit_length() + 16) % span)

    def randint(self, low, high):
        return self.randrange(low, high + 1)

    def choice(self, items):
        return items[self.randrange(len(items))]

    def choices(self, items, k=1):
        return [self.choice(items) for _ in range(k)]

    def sample(self, items, k):
        items = list(items)
        self.shuffle(items)
        return items[:k]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.randrange(i + 1)
            items[i], items[j] = items[j], items[i]

    def gauss(self, mu, sigma):
        return mu + sigma * (sum(self.random() for _ in range(12)) - 6)


random = Random()
random.Random = Random
