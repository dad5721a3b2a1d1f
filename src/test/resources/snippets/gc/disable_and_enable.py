import gc
ran = []
gc.callbacks.append(lambda p, i: ran.append(p))
gc.set_threshold(20)
gc.disable()
print(gc.isenabled())
x = [[] for _ in range(100)]
print(ran)
gc.enable()
print(gc.isenabled())
y = [[] for _ in range(5)]
print(len(ran) > 0)
gc.callbacks.clear()
