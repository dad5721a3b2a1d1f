x = [1, 2, 3]
for start, stop, step, value in ((0, 2, 2, [1, 2]), (0, 3, -1, [1]), (0, 1, 2, 5), (0, 3, 0, [])):
    try:
        x[start:stop:step] = value
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    x[0:1] = 5
except TypeError as e:
    print(e)
try:
    x["a":]
except TypeError as e:
    print(e)
try:
    x[1.0]
except TypeError as e:
    print(e)
try:
    del x[7]
except IndexError as e:
    print(e)
try:
    x[-4] = 0
except IndexError as e:
    print(e)
