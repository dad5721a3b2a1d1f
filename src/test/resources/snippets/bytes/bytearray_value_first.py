# An item is converted before its index is judged: its own code may shorten the array.
import operator
b = bytearray(3)
class I:
    def __init__(s, f): s.f = f
    def __index__(s): return s.f()
def shrink(): b.clear(); return 7
for i, v in ((8, "x"), (8, 300), (8, 5), (-9, None), ("k", "x"), (1, "x"), (2**70, "x"), (0, I(shrink))):
    try: b[i] = v; print("ok", b)
    except Exception as e: print(type(e).__name__, e)
b = bytearray(3)
try: b.__setitem__(9, "x")
except Exception as e: print(type(e).__name__, e)
try: operator.setitem(b, 9, "x")
except Exception as e: print(type(e).__name__, e)
