import sys
S = sys.getsizeof
for n in (0, 1, 3, 5, 11, 12, 13, 20, 30):
    t = 'x ' * n; u = 'x,' * n; b = t.encode()
    print(n, S(t.split()), S(u.split(',')), S(t.rsplit()), S(t.split(None, 3)), S(u.split(',', 3)), S(u.split('zz')), S(('x\n' * n).splitlines()), S(b.split()), S(b.rsplit(b' ')), S(u.split(',', 20)), S(('中 ' * n).split()))
print(S(memoryview(bytes(5)).tolist()))
