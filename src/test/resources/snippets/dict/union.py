a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, b | a, a, b)
a |= b
print(a)
a |= [("w", 0), "pq"]
print(a)
print(a.__or__([]), {}.__ior__({}))
