from itertools import *
print(list(compress('abcd',[1,0,1])), list(islice(count(5),3)), list(islice(count(5,2),3)), list(islice(count(1.5,.5),3)), list(islice(count(2**63-2),4)))
print(list(islice(cycle('abc'),7)), list(cycle('')), list(dropwhile(lambda x:x<3,[1,3,2])), list(takewhile(lambda x:x<3,[1,3,2])), list(filterfalse(None,[0,1])), list(filterfalse(lambda x:x>1,[1,2])))
