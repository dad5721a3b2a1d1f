import weakref
class A:
    def __init__(self, n): self.n = n
d = weakref.WeakValueDictionary()
a, b = A(1), A(2)
d['a'], d['b'] = a, b
print(len(d), sorted(d), 'a' in d, d.get('z'), d['a'].n)
del a
print(len(d), list(d.keys()), d.get('a'))
for k, v in d.items():
    print(k, v.n)
del v, b
print(len(d), dict(d))
try: d['b']
except KeyError as e: print('KeyError', e)
