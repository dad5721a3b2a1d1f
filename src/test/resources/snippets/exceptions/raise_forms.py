class NotAnException:
    pass


class Strange(Exception):
    def __new__(cls):
        return 5


def attempt(what, *cause):
    try:
        if cause:
            raise what from cause[0]
        raise what
    except BaseException as e:
        print(type(e).__name__, e, '| cause', repr(e.__cause__), e.__suppress_context__)


attempt(ValueError)
attempt(ValueError('v'))
attempt(5)
attempt(NotAnException)
attempt(Strange)
attempt(ValueError, KeyError)
attempt(ValueError, KeyError('k'))
attempt(ValueError, None)
attempt(ValueError, 5)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e, '|', repr(e.__context__))
