class Backwards(list):
    def __iter__(self):
        return iter([item * 10 for item in self[::-1]])


a = [0, 0, 0]
a[1:2] = Backwards([1, 2])
print(a)
a[::2] = Backwards([5, 6])
print(a)
