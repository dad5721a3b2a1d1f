import math
import tracemalloc
n = 1000
wide = 3 ** 50
text = 'abc' * 100
items = list(range(300))
def room(make):
    make()
    make()
    tracemalloc.clear_traces()
    made = make()
    line = make.__code__.co_firstlineno
    traces = tracemalloc.take_snapshot().traces
    return [t.size for t in traces if t.traceback[0].lineno == line]
tracemalloc.start()
print(*(room(f) for f in (lambda: n + 1, lambda: n * n, lambda: n << 40, lambda: n << 3, lambda: n ** 10)))
print(*(room(f) for f in (lambda: wide + 1, lambda: wide - 1, lambda: wide * 2, lambda: wide * wide, lambda: wide - (wide - 1000))))
print(*(room(f) for f in (lambda: wide // 3, lambda: wide % 2 ** 40, lambda: wide % 1000, lambda: -wide, lambda: ~wide)))
print(*(room(f) for f in (lambda: wide >> 60, lambda: wide << 5, lambda: wide & 0xffff, lambda: wide | 1, lambda: wide ^ -1)))
print(*(room(f) for f in (lambda: wide ** 2, lambda: wide ** 3, lambda: -wide & -3, lambda: n ** 20, lambda: (-n) ** 7)))
print(*(room(f) for f in (lambda: len(items), lambda: text.rfind('c'), lambda: int('12345'), lambda: hash(1000), lambda: items.index(280))))
print(*(room(f) for f in (lambda: sum(items), lambda: items[290] + 0, lambda: ord('€'), lambda: int(1e30), lambda: abs(-wide))))
tracemalloc.stop()
