from itertools import *
print(list(combinations('abcd',2)), list(combinations('ab',3)), list(combinations('ab',0)), len(list(combinations(range(8),4))))
print(list(combinations_with_replacement('abc',2)), list(combinations_with_replacement('',1)), list(combinations_with_replacement('',0)))
