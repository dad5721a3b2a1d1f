import sys


class Hinted:
    def __init__(self, n, hint):
        self.left = n
        self.hint = hint

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 1, 3, 5, 20, NotImplemented, TypeError(), -1, 2.5):
    try:
        x = list(Hinted(3, hint))
        print(x, sys.getsizeof(x), tuple(Hinted(3, hint)))
    except Exception as e:
        print(type(e).__name__, e)
