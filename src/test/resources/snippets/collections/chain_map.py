from collections import ChainMap

m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m, m["a"], m["b"], len(m), list(m), dict(m))
child = m.new_child({"c": 1})
child["a"] = 9
print(child, m["a"], child.parents == m)
try:
    del m["b"]
except KeyError as e:
    print(e)
