import gc
from itertools import tee


class Noisy:
    live = 0

    def __init__(self):
        Noisy.live += 1

    def __del__(self):
        Noisy.live -= 1


a, b = tee(Noisy() for _ in range(200))
for _ in a:
    pass
print(Noisy.live)
for _ in range(100):
    next(b)
del _
print(Noisy.live)
c = b.__copy__()
del b
print(Noisy.live, sum(1 for _ in c))
del c, a
print(Noisy.live)
