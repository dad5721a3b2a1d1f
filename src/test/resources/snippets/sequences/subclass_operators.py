class T(tuple):
    pass


class L(list):
    pass


for f in (
    lambda: T((1,)) + [2],
    lambda: [2] + T((1,)),
    lambda: T((1,)) + (2,),
    lambda: (2,) + T((1,)),
    lambda: L([1]) + [2],
    lambda: [2] + L([1]),
    lambda: L([1]) * 2,
    lambda: 2 * T((1,)),
    lambda: L([1]) + (1,),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
x = L([1])
x += (2,)
x *= 2
print(x, type(x))
