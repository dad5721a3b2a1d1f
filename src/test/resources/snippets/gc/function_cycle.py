import gc
gc.collect()
def make():
    def inner():
        return inner
    return 1
make()
print(gc.collect())
f = lambda: f
f.f = f
del f
print(gc.collect())
