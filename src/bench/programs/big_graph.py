"""Full collections of a large live graph."""

import gc

ROUNDS = 21

graph = [[i, [i], {"value": (i, str(i))}] for i in range(100_000)]
for i, node in enumerate(graph):
    node.append(graph[i * 7 % len(graph)])
found = 0
for i in range(ROUNDS):
    found += gc.collect()
print(len(graph), found)
