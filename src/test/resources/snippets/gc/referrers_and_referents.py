import gc
x = ['x']
a = [x]
b = {'k': x}
c = (x, x)
class A: pass
d = A(); d.x = x
found = gc.get_referrers(x)
print(any(o is a for o in found), any(o is b for o in found), any(o is c for o in found))
print(len([o for o in found if o is c]))
print(gc.get_referents(a), gc.get_referents(c), gc.get_referents(b), gc.get_referents(1, 'a'))
print(gc.get_referents([1, 2], {3: 4}))
