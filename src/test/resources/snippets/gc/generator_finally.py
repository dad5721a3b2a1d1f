import gc
def gen():
    try:
        yield 1
    finally:
        print('closed')
g = gen()
next(g)
del g
def cyc():
    me = yield
    try:
        yield 2
    finally:
        print('collected')
c = cyc(); next(c); c.send(c)
del c
print(gc.collect())
h = gen()
del h
print('unstarted')
