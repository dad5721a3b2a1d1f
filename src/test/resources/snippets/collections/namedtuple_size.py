import sys
from collections import namedtuple

P = namedtuple("P", "x y z")
p = P(1, 2, 3)
print(sys.getsizeof(p), sys.getsizeof((1, 2, 3)), hasattr(p, "__dict__"))
