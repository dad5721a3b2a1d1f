import sys


def boom():
    raise ValueError('x')


try:
    boom()
except ValueError as e:
    tb = e.__traceback__
print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame is sys._getframe())


def attempt(call, *args, **kwargs):
    try:
        result = call(*args, **kwargs)
        print(type(result).__name__)
    except Exception as e:
        print(type(e).__name__, e)


for name, value in [('tb_lineno', 5), ('tb_frame', 5), ('tb_next', 5), ('tb_next', tb), ('tb_next', None)]:
    attempt(setattr, tb, name, value)
Traceback = type(tb)
frame = tb.tb_frame
attempt(Traceback)
attempt(Traceback, None, 5, 1, 2)
attempt(Traceback, 5, frame, 1, 2)
attempt(Traceback, tb_next=None, tb_frame=frame, tb_lasti=1, tb_lineno=2)
made = Traceback(tb, frame, 2, 77)
print(made.tb_lineno, made.tb_lasti, made.tb_next is tb, sys.getsizeof(made), dir(made))
print(ValueError('v').with_traceback(made).__traceback__ is made)
