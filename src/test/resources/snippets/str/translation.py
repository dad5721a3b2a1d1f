t = str.maketrans("abc", "xyz", "q")
print(t, "aqbqc".translate(t), "abc".translate({97: None, 98: "BB", 99: 0x20AC}), str.maketrans({"a": "1", 98: None}))
class Table:
    def __init__(self):
        self.asked = []
    def __getitem__(self, key):
        self.asked.append(key)
        if key == 97:
            raise LookupError
        return "*"
table = Table()
print("banana".translate(table), table.asked)
for f in (lambda: "a".translate({97: 0x110000}), lambda: "a".translate({97: 1.5}), lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans(1), lambda: "a".translate(5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
