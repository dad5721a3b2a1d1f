from collections import namedtuple

P = namedtuple("P", "x y", defaults=[5])
p = P(1)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), P._fields, P._field_defaults)
print(P.__doc__, P.__module__, P.x, P._make([3, 4]), p == (1, 5))
x, y = p
print(x, y, namedtuple("Q", "a class a", rename=True)._fields)
for arguments in [("P", "x x"), ("P", "class"), ("P", "_x"), ("1", "x")]:
    try:
        namedtuple(*arguments)
    except ValueError as e:
        print(e)
try:
    P()
except TypeError as e:
    print(e)
