import sys


def ask(function, *args):
    try:
        print(function(*args))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)


for value in 0, 2**40, 'a', None:
    ask(sys.setrecursionlimit, value)
    ask(sys.set_int_max_str_digits, value)
    ask(sys.intern, value)
ask(sys.set_int_max_str_digits, 4300)
ask(sys.setswitchinterval, 0)
ask(sys.getswitchinterval)
ask(sys._getframe, 100)
for status in (), (1, 2), None, 'a':
    try:
        sys.exit(status)
    except SystemExit as end:
        print(repr(end), end.code)
