d = {1: 2, 3: 4, 5: (1, 2)}
print(d.keys() & [1, 3, 9], d.keys() | {7}, d.keys() - [1], d.keys() ^ {1, 9})
print([1, 2, 3] - d.keys(), {1, 2} & d.keys(), (7, 8) | d.keys())
print(d.items() & [(1, 2), (3, 9)], d.items() - {(1, 2)} - {(5, (1, 2))})
print(d.keys() == {1, 3, 5}, d.keys() < {1, 3, 5, 7}, d.keys() >= {1}, d.keys() != {1})
print(d.keys().isdisjoint([8]), d.items().isdisjoint({(1, 2)}))
print((1, 2) in d.items(), (1, 3) in d.items(), 5 in d.keys(), 4 in d.values())
print(d.keys() == d.keys(), d.values() == d.values())
print({1: [1]}.items() ^ {1: [1]}.items())
