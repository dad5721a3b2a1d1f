import tracemalloc
from tracemalloc import Statistic, StatisticDiff, Traceback, Frame
tb = Traceback((('a.py', 2), ('b.py', 5)), 7)
print(tb, repr(tb), len(tb), tb[0], tb[-1], tb.total_nframe)
print(Statistic(tb, 3_000_000, 3))
print(StatisticDiff(tb, 12_345, -1000, 2, -1))
print(StatisticDiff(tb, 0, 0, 0, 0), repr(Frame(('x', 1))))
print(Frame(('a', 1)) < Frame(('a', 2)), Frame(('a', 1)) == Frame(('a', 1)), tb == Traceback((('a.py', 2), ('b.py', 5))))
