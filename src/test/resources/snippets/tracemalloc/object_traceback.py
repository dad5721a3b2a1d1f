import tracemalloc
before = bytearray(10)
tracemalloc.start(5)
def make():
    return bytearray(1000)
x = make()
tb = tracemalloc.get_object_traceback(x)
print([f.lineno for f in tb], len(tb), tb.total_nframe)
print(tracemalloc.get_object_traceback(before), tracemalloc.get_traceback_limit())
print([line.strip() for line in tb.format()][1::2])
print([line.strip() for line in tb.format(1)][1::2])
tracemalloc.stop()
print(tracemalloc.get_object_traceback(x))
