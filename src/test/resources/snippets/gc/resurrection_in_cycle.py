import gc
class A:
    def __init__(self, name):
        self.name = name
        self.me = self
    def __del__(self):
        print('del', self.name)
        if self.name == 'b':
            saved.append(self)
saved = []
gc.collect()
a, b = A('a'), A('b')
a.b = b
del a, b
print(gc.collect())
print([s.name for s in saved])
saved.clear()
print(gc.collect())
