import weakref
class A: pass
a = A()
f = weakref.finalize(a, print, 'gone', sep='-')
print(f.alive, f.peek()[1] is print, f.peek()[2:])
del a
print(f.alive, f(), f.peek())
b = A()
g = weakref.finalize(b, lambda: 'called')
print(g(), g(), g.alive)
h = weakref.finalize(b, print)
print(h.detach()[0] is b, h.alive)
