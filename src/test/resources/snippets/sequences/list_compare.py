print([1, 2] == [1, 2], [1, 2] != [1, 3], [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [] >= [])
print([1, 2] == (1, 2), [1, [2, 3]] == [1, [2, 3]], [1, "a"] == [1, "b"])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].count(nan), [nan].index(nan))
try:
    [1, "a"] < [1, 2]
except TypeError as e:
    print(e)
a = []
a.append(a)
print(a == a, a)
b = [b"x", a]
print(b)
