import sys

# A deleted entry leaves a hole until the table is rebuilt.
d = dict.fromkeys(range(100))
for i in range(70):
    del d[i]
print(len(d), sys.getsizeof(d), sys.getsizeof(d.copy()), next(iter(d)))
d[1000] = 1
print(sys.getsizeof(d))
while len(d) > 1:
    d.popitem()
print(d, sys.getsizeof(d))
d.clear()
print(sys.getsizeof(d))
