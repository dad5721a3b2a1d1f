import gc
class A:
    alive = 0
    def __init__(self):
        A.alive += 1
        self.me = self
    def __del__(self):
        A.alive -= 1
gc.collect()
gc.set_threshold(100, 10, 10)
for i in range(1000):
    A()
print(A.alive)
gc.set_threshold(700, 10, 10)
print(gc.collect(), A.alive)
