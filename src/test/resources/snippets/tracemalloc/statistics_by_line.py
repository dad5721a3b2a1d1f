import tracemalloc
tracemalloc.start()
tracemalloc.clear_traces()
a = [bytes(1000) for _ in range(10)]
b = bytearray(5000)
snap = tracemalloc.take_snapshot()
tracemalloc.stop()
for s in snap.statistics('lineno')[:2]:
    print(s.traceback[0].lineno, s.size, s.count)
f = snap.statistics('filename')[0]
print(f.traceback[0].lineno, f.count >= 12)
try: snap.statistics('nothing')
except ValueError as e: print(e)
