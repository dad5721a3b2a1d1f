import sys

x = []
last = None
for i in range(70):
    x.append(i)
    if sys.getsizeof(x) != last:
        last = sys.getsizeof(x)
        print(i + 1, last)
