class A:
    pass


a = A()
a.x = 1
a.__dict__.clear()
print(a.__dict__, hasattr(a, "x"))
a.y = 2
print(a.__dict__)
a.__dict__ = {"q": 3}
print(a.q, a.__dict__, hasattr(a, "y"))
a.__dict__.update(r=4)
print(a.r, vars(a))
