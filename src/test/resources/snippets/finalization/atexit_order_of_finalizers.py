import weakref
class A: pass
keep = [A() for _ in range(3)]
for i, a in enumerate(keep):
    f = weakref.finalize(a, print, 'final', i)
g = weakref.finalize(keep[0], print, 'not at exit')
g.atexit = False
print(f.alive, g.atexit)
