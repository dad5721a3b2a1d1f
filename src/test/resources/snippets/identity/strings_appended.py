# Appending to a local string, in place or not.
def inplace(n):
    s = 'ab'
    s += 'c'
    ids = []
    for i in range(n):
        s += 'x'
        ids.append(id(s))
    return ids, s
a, s = inplace(200)
m = {}
print([m.setdefault(x, len(m)) for x in a], len(s))
import sys
print(sys.getsizeof(s))


def w(n):
    i = 0
    s = ''
    ids = []
    while i < n:
        s = s + 'ab'
        ids.append(id(s))
        i += 1
    return ids
m = {}
print([m.setdefault(x, len(m)) for x in w(100)])
m = {}
print([m.setdefault(x, len(m)) for x in w(100)])


def keeps():
    s = 'a' * 10
    old = []
    d = {}
    for i in range(30):
        s += 'b'
        if i % 5 == 4: old.append(s)
        if i % 7 == 6: hash(s)
        if i % 9 == 8: d[s] = i
    return [id(x) == id(y) for x in old for y in d], len(s)
print(keeps())


import sys
def blocks(n):
    s = 'ab'
    out = []
    for i in range(n):
        b = sys.getallocatedblocks()
        s += 'xyz'
        out.append(sys.getallocatedblocks() - b)
    return out
blocks(10)
print(blocks(200))
