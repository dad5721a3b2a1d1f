print({frozenset({1}), 2}, frozenset({frozenset()}), set(), frozenset())
