import sys
x = []
print(sys.getrefcount(x))
y = x
print(sys.getrefcount(x))
l = [x, x]; t = (x,); d = {'k': x}
print(sys.getrefcount(x))
del y, l
print(sys.getrefcount(x))
t = d = None
print(sys.getrefcount(x))
