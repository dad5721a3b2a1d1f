"""Strings that are formatted, joined, split, replaced and sliced."""

ROUNDS = 252

total = 0
for i in range(ROUNDS):
    parts = []
    for n in range(5000):
        parts.append(f"{n:05d}-{n % 17}" + "é" * (n % 3))
    text = ",".join(parts)
    for part in text.split(","):
        left, _, right = part.partition("-")
        total += len(left.lstrip("0")) + len(right)
        if part.startswith("00") and "-1" in part:
            total += len(part.upper().replace("É", "e"))
    letters = ""
    for n in range(2000):
        letters += text[n * 3]
    total += letters.count("1")
print(total)
