import sys


class Sized:
    def __init__(self, size):
        self.size = size

    def __sizeof__(self):
        return self.size


for size in sys.maxsize, sys.maxsize + 1, -1, 'a', True:
    try:
        print(sys.getsizeof(Sized(size)) > sys.maxsize, sys.getsizeof(Sized(size), 5) > sys.maxsize)
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
