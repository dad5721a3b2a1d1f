import sys


def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return sys.exc_info()[0], sys.exception() is e


print(f(), sys.exc_info(), sys.exception())
print(sys._getframe().f_code.co_name)
try:
    sys.exit(3)
except SystemExit as e:
    print(e.code)
try:
    sys._getframe(50)
except ValueError as e:
    print(e)


def hook(kind, value, traceback):
    print('hook', kind.__name__, value, traceback is not None)


sys.excepthook = hook
raise ValueError('bye')
