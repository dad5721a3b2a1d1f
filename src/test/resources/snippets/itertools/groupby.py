from itertools import *
print([(k,list(g)) for k,g in groupby('aabbba')], [(k,len(list(g))) for k,g in groupby([1,3,2,4],key=lambda x:x%2)])
gs=[g for k,g in groupby('aabb')]; print([list(g) for g in gs])
