print(id(object()) == id(object()), id([]) == id([]), id({}) == id({}), id((1, [])) == id((2, [])))
class A: pass
x = A(); i = id(x); del x
y = A()
print(id(y) == i)
a = []; i = id(a); del a
b = []
print(id(b) == i)
f = float('1.5'); i = id(f); del f
g = float('2.5')
print(id(g) == i)
