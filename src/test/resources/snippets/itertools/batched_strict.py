# versions: 3.13
from itertools import *
print(list(batched('abcdefg',3)), list(batched([],2)))
try: print(list(batched('abcdefg',3,strict=True)))
except ValueError as e: print(e)
