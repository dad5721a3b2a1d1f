import gc
gc.collect()
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        saved = e
f()
print(gc.collect())
def g():
    try:
        raise KeyError(1)
    except KeyError as e:
        pass
g()
print(gc.collect())
