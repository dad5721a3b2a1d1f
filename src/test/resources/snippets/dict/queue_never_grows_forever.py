import sys

# In at the end, out at the front: the table is rebuilt at its size.
d = {}
sizes = []
for i in range(200):
    d[i] = i
    if i >= 5:
        del d[i - 5]
    size = sys.getsizeof(d)
    if not sizes or sizes[-1] != size:
        sizes.append(size)
print(sizes, len(d))
