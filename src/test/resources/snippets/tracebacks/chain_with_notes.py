import sys
def f(a, b):
    x = [1, 2, 3]
    return x[a] + b
def g(n):
    if n == 0:
        return f(5, 1)
    return g(n - 1)
class A:
    def method(self):
        self.value
try:
    g(10)
except IndexError as e:
    try:
        A().methd()
    except AttributeError as f2:
        f2.add_note('note one\nline two')
        try:
            raise ValueError('hi') from f2
        except ValueError as v:
            x = v
try:
    raise x
finally:
    y = (1 +
       2 +
       g(3)
       + 4)
