# pop() looks on from where it found the last one.
s = set(range(10))
print(s.pop(), s.pop(), s.pop())
s.add(0)
print(s.pop(), s)
s.add(11)
print([s.pop() for _ in range(len(s))])
try:
    s.pop()
except KeyError as e:
    print(repr(e))
