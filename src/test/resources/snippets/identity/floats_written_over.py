# A dying operand takes the result, once an instruction is specialized.
def f(n):
    out = []
    x = 1.5
    for i in range(n):
        y = x * 2.0 + 1.0
        z = y - x
        w = (x + y) * (y + z) - x * y
        out.append(id(w)); out.append(id(y)); out.append(id(z))
        x = x + 0.25
    return out
o = f(80)
seen = {}
print([seen.setdefault(a, len(seen)) for a in o])


def both(a, b):
    return (a + b) * (a - b) + a * b
base = id(1.25*len('abc'))
r = []
ids = {}
for k in range(60):
    v = both(1.5 + k, 2.5)
    w = both(2.5, k * 0.5)
    r.append((ids.setdefault(id(v), len(ids)), ids.setdefault(id(w), len(ids))))
    del v, w
print(r)


def gen(x):
    while True:
        x = x * 1.01 + 0.5
        yield x
m={}
g=gen(1.0)
print([m.setdefault(id(next(g)), len(m)) for k in range(60)])
g=gen(1.0)
print([m.setdefault(id(next(g)) , len(m)) for k in range(60)])
