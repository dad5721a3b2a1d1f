import tracemalloc
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
tracemalloc.start()
a, _ = tracemalloc.get_traced_memory()
x = 'x' * 1000 + str(a)[:0]
y = ['p'] * 100
z = (1000).to_bytes(500, 'big')
b, peak = tracemalloc.get_traced_memory()
del x, y, z
c, _ = tracemalloc.get_traced_memory()
print(b - a, peak >= b, b - c)
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
