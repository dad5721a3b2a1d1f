from itertools import *
a,b=tee('abc'); print(next(a), list(b), list(a)); c=tee(a,3); print(len(c)); x,=tee(range(100),1); print(sum(x))
print(list(zip_longest('abc',[1],fillvalue='-')), list(zip_longest()), list(zip_longest('ab','c')))
