from functools import total_ordering, wraps


@total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __lt__(self, other):
        return self.v < other.v


print(T(1) <= T(2), T(1) >= T(2), T(3) > T(2), T(1) != T(1))


def decorate(f):
    @wraps(f)
    def wrapper(*args):
        return f(*args)

    return wrapper


@decorate
def named(x):
    "its doc"
    return x


print(named.__name__, named.__doc__, named(4), named.__wrapped__.__name__, named.__qualname__)
