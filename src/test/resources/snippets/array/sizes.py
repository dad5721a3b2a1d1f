import sys
from array import array
for code in "bBhHiIlLqQfd":
    a = array(code)
    sizes = [sys.getsizeof(a)]
    for n in (1, 4, 5, 9, 17):
        while len(a) < n:
            a.append(1)
        sizes.append(sys.getsizeof(a))
    print(code, a.itemsize, sizes, sys.getsizeof(array(code, [1] * 17)), sys.getsizeof(array(code, range(17))))
