print(set("hello world"))
print(set(["banana", "apple", "cherry", "date"]))
print({"a", "b", "c"} | {"d"}, frozenset("xyz"))
