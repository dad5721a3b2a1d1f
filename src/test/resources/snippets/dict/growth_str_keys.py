import sys

# Entries whose keys are all str have no hash: 16 bytes instead of 24.
d = {}
last = 0
for i in range(300):
    d[f"key{i}"] = None
    size = sys.getsizeof(d)
    if size != last:
        print(len(d), size)
        last = size
d[1] = None
print(sys.getsizeof(d))
