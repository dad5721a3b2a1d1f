from itertools import *
print(list(permutations('abc')), list(permutations('abcd',2)), list(permutations('a',2)), list(permutations('',0)))
print(list(product('ab',[1,2])), list(product('ab',repeat=2)), list(product()), list(product('ab',[])), list(product('a',repeat=0)))
