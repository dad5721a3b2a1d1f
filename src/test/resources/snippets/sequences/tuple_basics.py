import sys

t = (1, 2, 3)
print(t[1:], t[::-1], t + (4,), t * 2, 2 * t, t[:] is t, tuple(t) is t, t * 1 is t, tuple() is tuple(()))
print(t.index(2), t.count(3), 2 in t, 9 in t, t < (1, 2, 4), t == (1, 2, 3), (1,) != (2,))
print(hash(()), hash((1, 2, 3)), hash((1, (2, 3))), hash(("a",)) == hash(("a",)))
print(sys.getsizeof(()), sys.getsizeof((1,)), sys.getsizeof(tuple(range(10))))
print((), (1,), (1, 2), tuple("abc"), tuple([1, 2]), tuple(x for x in (5, 6)))
try:
    t[5]
except IndexError as e:
    print(e)
try:
    t + [1]
except TypeError as e:
    print(e)
try:
    hash(([],))
except TypeError as e:
    print(e)
try:
    t[0] = 1
except TypeError as e:
    print(e)
