class A:
    pass


a = A()
a.x = 1
d = a.__dict__
d["y"] = 2
print(a.y, a.__dict__ is d)
a.__dict__ = {"z": 3}
print(a.z, hasattr(a, "x"), d)
for bad in (5, None):
    try:
        a.__dict__ = bad
    except TypeError as e:
        print(e)
try:
    del a.__dict__
    print(a.__dict__)
except TypeError as e:
    print(e)
