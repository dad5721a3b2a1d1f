import tracemalloc
tracemalloc.start()
one = tracemalloc.take_snapshot()
keep = [bytearray(2000) for _ in range(5)]
two = tracemalloc.take_snapshot()
diff = two.compare_to(one, 'lineno')
top = [d for d in diff if d.traceback[0].lineno == 4][0]
print(top.size_diff, top.count_diff, top.size, top.count)
tracemalloc.stop()
