from itertools import *
print(list(islice('abcdef',2,None)), list(islice('abcdef',1,5,2)), list(islice('abc',None)), list(islice('abcdef',0,None,3)))
print(list(pairwise('abcd')), list(pairwise('a')), list(repeat(1,3)), repeat(1,3).__length_hint__(), list(starmap(pow if 0 else max,[(2,5),[3,2]])))
