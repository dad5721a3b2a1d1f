import sys
from array import array
size = sys.getsizeof
a = array("i")
last = None
for i in range(200):
    if size(a) != last:
        last = size(a)
        print((i, last), end=" ")
    a.append(i)
print()
for what, do in (("cut", lambda: a.__delitem__(slice(10, None))), ("insert", lambda: a.insert(0, 1)), ("imul", lambda: a.__imul__(5)), ("front", lambda: a.__delitem__(slice(0, 3))), ("extend", lambda: a.extend(a)), ("list", lambda: a.fromlist([1, 2, 3])), ("bytes", lambda: a.frombytes(bytes(8))), ("slice", lambda: a.__setitem__(slice(2, 4), array("i", [1] * 9))), ("pop", a.pop), ("empty", lambda: a.__delitem__(slice(None)))):
    do()
    print(what, len(a), size(a))
print(size(a + array("i", [1])), size(array("i", [1, 2]) * 3), size(array("i", [1, 2, 3])[1:]))
