"""Dictionaries with int, str and tuple keys that grow, shrink and are walked."""

ROUNDS = 223

total = 0
words = [f"word {n}" for n in range(2000)]
for i in range(ROUNDS):
    counts = {}
    for n in range(20_000):
        key = n * 31 % 4001
        counts[key] = counts.get(key, 0) + 1
    for word in words:
        counts[word] = len(word)
    for n in range(5000):
        counts[n % 70, n % 50] = n
    for n in range(0, 4000, 2):
        del counts[n]
    for key, value in counts.items():
        if value > 4:
            total += value
    total += len({value: key for key, value in counts.items()})
print(total)
