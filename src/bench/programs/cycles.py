"""Rings of objects that only the collector can free."""

import gc

ROUNDS = 193


class Node:
    def __init__(self, number):
        self.number = number
        self.next = self


def ring(size):
    first = last = Node(0)
    for i in range(1, size):
        node = Node(i)
        last.next = node
        last = node
    last.next = first
    return first


gc.collect()
for i in range(ROUNDS):
    for size in range(1, 250):
        ring(size)
print(gc.collect() >= 0, sum(generation["collected"] for generation in gc.get_stats()))
