"""Queues and breadth-first search on deques."""

from collections import deque

ROUNDS = 283


def steps(width, height):
    seen = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        x, y = queue.popleft()
        for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            place = (x + dx, y + dy)
            if 0 <= place[0] < width and 0 <= place[1] < height and place not in seen:
                seen[place] = seen[x, y] + 1
                queue.append(place)
    return sum(seen.values())


total = 0
for i in range(ROUNDS):
    total += steps(60, 60)
    window = deque(maxlen=50)
    for n in range(20_000):
        window.append(n)
        if n % 100 == 0:
            window.rotate(7)
            total += window[-1]
print(total)
