import gc

# A dict of what can be in no cycle is not the collector's business.
print(gc.is_tracked({}), gc.is_tracked({"a": 1}), gc.is_tracked({1: "b"}))
print(gc.is_tracked({"a": []}), gc.is_tracked({"a": {}}), gc.is_tracked(dict()))
d = {}
d["x"] = 1
print(gc.is_tracked(d))
d["x"] = []
print(gc.is_tracked(d), gc.is_tracked(d.copy()))
d["x"] = 1
print(gc.is_tracked(d))
gc.collect()
print(gc.is_tracked(d))
