import tracemalloc
tracemalloc.start()
tracemalloc.clear_traces()
big = [0] * 100000
del big
now, peak = tracemalloc.get_traced_memory()
print(now < 1000, peak >= 800000)
tracemalloc.reset_peak()
now, peak = tracemalloc.get_traced_memory()
print(peak < 1000)
tracemalloc.stop()
