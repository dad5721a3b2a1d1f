print({3, 1, 2}, {8, 0, 16}, {0, 8, 16, 24}, {100, 7, -1, -2})
print(set(range(20, 0, -1)))
print({17 * i for i in range(12)})
