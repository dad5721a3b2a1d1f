import sys
for n in (0, 1, -1, 2**30 - 1, 2**30, 2**60, 2**64, -(2**90), 10**100):
    print(n if abs(n) < 10**30 else "huge", sys.getsizeof(n), n.__sizeof__())
class Count(int):
    pass
print(sys.getsizeof(Count(5)) > sys.getsizeof(5), Count(5).__sizeof__(), Count(2**40).__sizeof__())
print(sys.getsizeof(True), sys.getsizeof(False))
