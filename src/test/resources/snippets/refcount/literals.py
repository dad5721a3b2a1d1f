import sys
print(sys.getrefcount(1000), sys.getrefcount('two words'), sys.getrefcount(1.5), sys.getrefcount((1, 'a b')))
x = 1000
print(sys.getrefcount(x), sys.getrefcount(1000))
def f():
    return sys.getrefcount(2000), sys.getrefcount(b'bytes')
print(f(), f())
y = 'a long string with spaces'
z = y
print(sys.getrefcount(y))
