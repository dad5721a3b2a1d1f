class Once:
    def __iter__(self):
        return self

    def __next__(self):
        del Once.__next__
        return 1


try:
    for i in Once():
        print(i)
except TypeError as e:
    print(e)


class Endless:
    def __getitem__(self, i):
        return i


it = iter(Endless())
it.__setstate__(2**63 - 2)
print(next(it))
try:
    next(it)
except OverflowError as e:
    print(e)
r = reversed([1])
print(list(r), r.__reduce__())
