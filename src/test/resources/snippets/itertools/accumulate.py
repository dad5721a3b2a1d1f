from itertools import *
print(list(accumulate([1,2,3])), list(accumulate([1,2,3],max)), list(accumulate([1,2],initial=10)), list(accumulate([],initial=5)))
