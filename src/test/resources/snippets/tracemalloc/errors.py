import tracemalloc
for n in (0, -1, 65536):
    try: tracemalloc.start(n)
    except ValueError as e: print(e)
try: tracemalloc.take_snapshot()
except RuntimeError as e: print(e)
print(tracemalloc.get_tracemalloc_memory() > 0)
