x = list(range(10))
print(x[2:5], x[::3], x[::-2], x[8:2:-3], x[-3:], x[:100], x[5:2])
x[2:4] = "abc"
print(x)
x[::4] = [0, 0, 0]
print(x)
del x[1::3]
print(x)
x[3:3] = x
print(x)
x[::-1] = x
print(x)
del x[-2:], x[0]
print(x)
x[1:1] = (i for i in (7, 8))
print(x)
