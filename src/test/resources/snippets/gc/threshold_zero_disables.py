import gc
ran = []
gc.callbacks.append(lambda p, i: ran.append((p, i['generation'])))
gc.set_threshold(0)
x = [[] for _ in range(5000)]
print(ran, gc.get_threshold())
gc.set_threshold(10, 5)
print(gc.get_threshold())
y = [[] for _ in range(15)]
print(ran[:2])
gc.callbacks.clear()
