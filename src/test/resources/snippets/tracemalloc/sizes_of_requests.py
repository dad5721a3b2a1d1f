import tracemalloc
tracemalloc.start()
def cost(make):
    tracemalloc.clear_traces()
    keep = make()
    return sum(t.size for t in tracemalloc.take_snapshot().traces if t.traceback[0].lineno > 7)
print(cost(lambda: bytearray(100)))
print(cost(lambda: bytes(100)))
print(cost(lambda: 'é' * 50))
print(cost(lambda: {i for i in range(100)}) > 8000)
tracemalloc.stop()
