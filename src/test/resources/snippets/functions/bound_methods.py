class A:
    def f(self, x=1):
        "doc"
        return self, x

    f.mark = 3


a = A()
m = a.f
print(m.__func__ is A.f, m.__self__ is a, m.__name__, m.__doc__, m.mark, m() == (a, 1))
print(a.f == a.f, a.f is a.f, a.f == A().f, hash(a.f) == hash(a.f))
print(str(m).split(" of ")[0], str(A.f).split(" at ")[0])
for action in (lambda: setattr(m, "mark", 4), lambda: delattr(m, "mark"), lambda: m < m):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
