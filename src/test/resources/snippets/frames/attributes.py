import sys


def f(a, b=2):
    c = 3
    frame = sys._getframe()
    return frame


frame = f(1)
print(frame.f_code is f.__code__, frame.f_lineno, frame.f_globals is globals(), frame.f_trace)
print(frame.f_back is sys._getframe(), sys._getframe().f_back)
for name, value in [('f_code', 1), ('f_back', None), ('f_trace', None), ('f_trace_lines', 5)]:
    try:
        setattr(frame, name, value)
    except Exception as e:
        print(type(e).__name__, e)
print(sys.getsizeof(frame), type(frame).__basicsize__, type(frame).__itemsize__)
print(frame.f_locals['a'], sorted(frame.f_locals))
frame.clear()
print(len(frame.f_locals))
