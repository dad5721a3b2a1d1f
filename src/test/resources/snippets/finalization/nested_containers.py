class A:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
l = [A(1), A(2), A(3)]
d = {'x': A('x'), 'y': A('y')}
t = (A('t1'), A('t2'))
print('end')
