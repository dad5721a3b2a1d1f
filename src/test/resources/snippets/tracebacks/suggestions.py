class A:
    blech = 1

    def method(self):
        return blech


def show(f):
    try:
        f()
    except Exception as e:
        return e


def local():
    abcd = 1
    return abce


errors = [show(f) for f in (lambda: A().bleech, A().method, local, lambda: itertools, lambda: pritn, lambda: [].apend)]
last = None
for e in errors:
    e.__context__ = last
    last = e
raise last
