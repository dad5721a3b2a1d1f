a = [1]
a.append(a)
t = (a, 2)
a.append(t)
print(a)
print(t)
b = [a, a]
print(b)
