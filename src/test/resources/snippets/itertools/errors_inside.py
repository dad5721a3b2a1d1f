from itertools import *

class A:
    def __iter__(self): return self
    def __next__(self): raise KeyError(1)
for f in (lambda a:list(chain(a)), lambda a:list(pairwise(a)), lambda a: list(groupby(a)), lambda a:list(islice(a,3)), lambda a:list(cycle(a)), lambda a: list(product(a)), lambda a:list(zip_longest('ab',a)), lambda a: list(tee(a)[0])):
    try: f(A())
    except KeyError as e: print('K', e)
