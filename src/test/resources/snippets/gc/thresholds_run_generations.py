import gc
seen = []
def watch(phase, info):
    if phase == 'start':
        seen.append(info['generation'])
gc.collect()
gc.set_threshold(50, 3, 2)
gc.callbacks.append(watch)
keep = []
for i in range(1200):
    keep.append([])
gc.callbacks.remove(watch)
gc.set_threshold(700, 10, 10)
print(len(seen), seen[:40])
