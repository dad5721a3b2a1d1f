d = {1: 1, 2: 2}
try:
    for k in d:
        d[k, 0] = 0
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
try:
    for k in d:
        del d[k]
        d[k + 10] = 1
except RuntimeError as e:
    print(e)
it = iter(d)
d[99] = 0
for _ in range(2):
    try:
        next(it)
    except RuntimeError as e:
        print(e)
del d[99]
try:
    next(it)
except RuntimeError as e:
    print(e)
