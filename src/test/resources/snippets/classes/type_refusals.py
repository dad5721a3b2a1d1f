class A:
    pass


def attempt(name, value):
    try:
        setattr(A, name, value)
    except Exception as e:
        print(type(e).__name__, e)


attempt("__name__", 5)
attempt("__name__", "a\0b")
attempt("__qualname__", 5)
attempt("__dict__", {})
attempt("__mro__", ())
for name in ("__name__", "__module__", "__bases__", "missing"):
    try:
        delattr(A, name)
    except Exception as e:
        print(type(e).__name__, e)
try:
    int.x = 1
except TypeError as e:
    print(e)
