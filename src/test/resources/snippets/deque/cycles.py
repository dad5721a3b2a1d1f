import gc
from collections import deque

gc.collect()
d = deque()
d.append(d)
d.append([d])
del d
print(gc.collect())
d = deque(range(3))
d.append(iter(d))
del d
print(gc.collect())
