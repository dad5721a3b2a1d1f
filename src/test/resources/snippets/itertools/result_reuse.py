from itertools import *
it=combinations('abc',2); r=next(it); i=id(r); del r; print(id(next(it))==i); r=next(it); print(id(r)==i, r)
