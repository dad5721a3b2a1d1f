import tracemalloc
F = tracemalloc.Filter
snap = tracemalloc.Snapshot([(0, 10, (('a.py', 2),), 1), (0, 20, (('b.py', 3),), 1), (0, 5, (('a.py', 9),), 1)], 1)
print([t.size for t in snap.filter_traces([F(True, 'a.*')]).traces])
print([t.size for t in snap.filter_traces([F(False, 'a.py', 2)]).traces])
print([t.size for t in snap.filter_traces([F(True, '[ab].py', 3), F(False, '*b*')]).traces])
for s in snap.statistics('lineno'): print(s, repr(s))
for s in snap.statistics('filename'): print(s)
print(snap.traces[0], repr(snap.traces[1]), len(snap.traces))
