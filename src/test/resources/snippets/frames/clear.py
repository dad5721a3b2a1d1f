# versions: 3.12 3.13
import sys


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class D:
    def __del__(self):
        print('del')


def keep():
    d = D()
    return sys._getframe()


frame = keep()
print('returned')
frame.clear()
print('cleared')
attempt(sys._getframe().clear)


def generate():
    d = D()
    yield sys._getframe()


g = generate()
frame = next(g)
attempt(frame.clear)
del frame
print(g.gi_frame is not None)
del g
print('end')
