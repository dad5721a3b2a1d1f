import sys

# A table grows when two thirds of its slots are used.
d = {}
last = 0
for i in range(3000):
    d[i] = None
    size = sys.getsizeof(d)
    if size != last:
        print(len(d), size)
        last = size
