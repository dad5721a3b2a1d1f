from itertools import *
import sys

for o in (accumulate([]),chain(),combinations('abc',2),combinations_with_replacement('abc',2),compress([],[]),count(),cycle([]),dropwhile(None,[]),filterfalse(None,[]),groupby([]),islice([],1),pairwise([]),permutations('abc',2),product('ab','cd'),repeat(1),starmap(None,[]),takewhile(None,[]),zip_longest(),tee([])[0]):
    print(type(o).__name__, sys.getsizeof(o), o.__sizeof__())
