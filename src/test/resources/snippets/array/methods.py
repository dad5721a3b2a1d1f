from array import array
a = array("i", [3, 1, 2, 1])
a.extend([7]); a.insert(1, 9); a.append(-1)
print(a, a.index(1), a.count(1), a.pop(), a.pop(0), a[1], a[-1], a[1:3], a[::-1], 7 in a, len(a), a.tolist(), a.tobytes()[:8])
a.remove(1); a.reverse(); a[0:2] = array("i", [5, 5, 5]); a += array("i", [8]); a *= 2
print(a, a.typecode, a.itemsize, a == array("d", a), a < array("i", [6]), array("i"), array("d", [1, 2.5]))
a.byteswap()
print(a[0], memoryview(a).format, memoryview(a)[0] == a[0], bytes(array("B", [1, 2])), sum(array("d", [0.5, 0.25])), type(iter(a)).__name__)
