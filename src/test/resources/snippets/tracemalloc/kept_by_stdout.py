import gc, sys, tracemalloc
tracemalloc.start()
before = tracemalloc.get_traced_memory()[0]
for i in range(1000, 1040):
    print(i, 'é' if i % 8 == 0 else '')
    now = tracemalloc.get_traced_memory()[0]
    print(now - before)
    before = now
kept = [o for o in gc.get_referents(sys.stdout) if type(o) is list]
print(len(kept), len(kept[0]), sys.getsizeof(kept[0]), kept[0][-3:])
sys.stdout.flush()
print([type(o) for o in gc.get_referents(sys.stdout) if type(o) is list])
print(sys.stdout.write_through)
tracemalloc.stop()
