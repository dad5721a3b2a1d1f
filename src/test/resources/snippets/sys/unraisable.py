import sys


class A:
    def __del__(self):
        raise ValueError('in del')


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.err_msg, args.object is A.__del__)


original = sys.unraisablehook
sys.unraisablehook = hook
A()
sys.unraisablehook = original
print(original is sys.__unraisablehook__)
