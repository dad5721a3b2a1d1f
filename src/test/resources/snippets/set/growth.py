import sys

# Eight slots are in the object; a table grows when three fifths are used.
s = set()
last = 0
for i in range(5000):
    s.add(i)
    size = sys.getsizeof(s)
    if size != last:
        print(len(s), size)
        last = size
