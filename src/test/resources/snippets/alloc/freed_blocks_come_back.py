import sys
class A: pass
def round():
    l = [A() for _ in range(100)]
    for a in l: a.x = [1]
round(); round()
n = sys.getallocatedblocks(); round(); m = sys.getallocatedblocks(); round()
print(m - n, sys.getallocatedblocks() - m)
