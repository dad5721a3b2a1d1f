import sys
x = 'abc'[0]; y = 'a'
print(x is y, chr(97) is x, sys.intern(x) is y, y[0] is y, y[:] is y, y[0] is x, list('a')[0] is y)
d = {x: 1}; d[y] = 2
print(len(d), [k is x for k in d])
class A: a = 1
print([k is y for k in vars(A) if k == 'a'])
