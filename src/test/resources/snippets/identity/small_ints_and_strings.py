a, b = int('256'), int('256')
c, d = int('257'), int('257')
print(a is b, c is d, int('-5') is int('-5'), int('-6') is int('-6'))
s, t = ''.join(['a']), ''.join(['a'])
u, v = ''.join(['ab', 'c']), ''.join(['ab', 'c'])
empty, nothing = '', ()
print(s is t, u is v, empty is ''.join([]), nothing is tuple([]), frozenset() is frozenset())
import sys
print(sys.intern(u) is sys.intern(v))
