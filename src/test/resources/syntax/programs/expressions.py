a or b or c and d and not e
not not a
a < b <= c > d >= e == f != g in h not in i is j is not k
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b, +a, ~-a
2 ** 3 ** 4
a - b - c - (d - e)
(a).b.c(d)[e](f)(g)
a if b else c if d else e
(a if b else c) if d else e
lambda: 0
lambda x: x
lambda x, y=1, /, z=2, *a, b, c=3, **k: (x, y)
lambda *, a: a
lambda *a, **k: lambda: a
(x := 1), [y := 2, 3], {z := 4}
f(x := 1, *a, b, *c, k=1, *d, **e, l=2, **m)
f(x for x in y)
f((x for x in y), z)
f(a)(b for b in c if d if e)
f(a := b for b in c)
f(a, b=1,)
f(**a, b=1)
()
(a,)
(a, b)
a, b
a,
*a, b
(*a, b)
[]
[a]
[*a, b,]
{}
{a}
{a, *b,}
{a: b}
{a: b, **c, d: e,}
{**a}
[x for x in y]
[x for x, in y if z if w for u in v]
{x for x in y}
{x: y for x, y in z}
(x for x in y)
[[i for i in j] for j in k]
[x for x in (a if b else c)]
[x for x in a or b if c or d]
[lambda: x for x in y]
[x for *a, b in c]
[x for x.y in c]
[x for x[0] in c]
[(yield)]
a[b], a[b:], a[:b], a[:], a[b:c:d], a[::], a[::b], a[b, c], a[b:c, d], a[b,], a[*b], a[*b, c:d], a[b := c]
a[lambda: 1], a[b if c else d:e]
1, 0, 00, 1_000, 0x1F, 0XfF_f, 0o17, 0b1_01, 1., .5, 1.5, 1e5, 1E-5, 1_0.0_1e+1_0, 1j, 1.5J, 0j, 00.5, 09e0, 1e400, 5e-324
123456789012345678901234567890
True, False, None, ..., Ellipsis
a . b . c
1 .real, 1..real
(
    a
    + b  # comment
    , c
)
x = [
    1,

    2,
]
(((((a)))))
é = ñ.naïve(ﬁ=1) + 变量 + 𝐱𝐲
x if y else lambda: z
not a == b
a in b in c
(yield_)
f(*a or b, **c or d)
0xfor 1, 1if 2else 3, 1or 2, 0xaor 1
