import sys

x = list(range(64))
last = None
while x:
    x.pop()
    if sys.getsizeof(x) != last:
        last = sys.getsizeof(x)
        print(len(x), last)
