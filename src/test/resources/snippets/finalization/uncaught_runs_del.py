class A:
    def __del__(self): print('del')
def f():
    local = A()
    raise ValueError('x')
a = A()
f()
