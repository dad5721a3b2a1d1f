import sys
big = sys.getrefcount(None) > 1000
print(big, sys.getrefcount(True) > 100, sys.getrefcount(5) > 4)
a = None; b = None
n = sys.getrefcount(None); c = [None] * 10; m = sys.getrefcount(None)
print(m - n)
