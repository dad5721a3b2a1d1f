for source in ([1, 2, 3], (1, 2, 3), "abc", "aé€", range(3), range(10**20, 10**20 + 3), reversed([1, 2])):
    it = iter(source)
    print(type(it).__name__, it.__length_hint__(), end=" ")
    next(it)
    print(it.__length_hint__(), end=" ")
    list(it)
    print(it.__length_hint__())
x = [1, 2]
it = iter(x)
list(it)
x.append(3)
print(list(it), it.__length_hint__())
