from collections import OrderedDict

o = OrderedDict.fromkeys("abc")
try:
    for k in o:
        o["new"] = 1
except RuntimeError as e:
    print(e)
try:
    for k in o:
        o.move_to_end(k)
except RuntimeError as e:
    print(e)
for args in [{}, {"last": False}]:
    try:
        OrderedDict().popitem(**args)
    except KeyError as e:
        print(repr(e))
