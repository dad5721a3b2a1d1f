x = []
for _ in range(100000):
    x = [x]
try:
    repr(x)
except RecursionError as e:
    print("repr", e)
y = []
for _ in range(100000):
    y = [y]
try:
    x == y
except RecursionError as e:
    print("compare", e)
del x, y
print("gone")
