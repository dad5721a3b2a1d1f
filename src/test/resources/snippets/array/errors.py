from array import array
a = array("i", [1, 2, 3])
tests = [lambda: array(), lambda: array("z"), lambda: array("i", "abc"), lambda: array("i", ["x"]), lambda: array("i", [1.5]), lambda: array("b", [128]), lambda: array("B", [-1]), lambda: array("h", [40000]), lambda: array("H", [70000]), lambda: array("i", [2**31]), lambda: array("I", [-1]), lambda: array("I", [2**32]), lambda: array("l", [2**63]), lambda: array("L", [2**64]), lambda: array("q", [2**63]), lambda: array("Q", [-1]), lambda: array("d", ["x"]), lambda: a[9], lambda: a["x"], lambda: a.append("x"), lambda: a + [1], lambda: a.__setitem__(slice(0, 1), [1]), lambda: a.extend(array("d", [1])), lambda: a.index(9), lambda: a.remove(9), lambda: a.pop(9), lambda: array("i").pop(), lambda: a.frombytes(b"abc"), lambda: a.fromlist((1,)), lambda: hash(a), lambda: a.__setitem__(slice(0, 3, 2), array("i", [1])), lambda: array("i", 5), lambda: a < [1]]
for f in tests:
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError) as e:
        print(type(e).__name__, e)
m = memoryview(a)
try:
    a.append(4)
except BufferError as e:
    print(e)
m.release()
a.append(4)
print(a)
