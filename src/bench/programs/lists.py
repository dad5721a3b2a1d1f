"""Lists that grow, shrink, are sliced, sorted and rebuilt."""

ROUNDS = 203

total = 0
for i in range(ROUNDS):
    numbers = []
    for n in range(20_000):
        numbers.append(n * 7919 % 20_011)
    doubled = [n * 2 for n in numbers if n % 3]
    numbers.sort()
    numbers[100:5000] = doubled[::2]
    while len(numbers) > 10_000:
        total += numbers.pop()
    for n in range(0, 9000, 3):
        numbers[n], numbers[n + 1] = numbers[n + 1], numbers[n]
    total += numbers[17] + len(doubled)
print(total)
