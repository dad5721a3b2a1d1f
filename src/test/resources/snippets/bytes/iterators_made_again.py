import copy
from array import array

for data in b'abc', bytearray(b'abc'), array('b', b'abc'):
    iterator = iter(data)
    next(iterator)
    again = copy.copy(iterator)
    print(type(iterator).__name__, iterator.__reduce__()[1:], list(again), list(iterator))
    print(iterator.__reduce__()[1:])
    for state in 1, -5, 9:
        iterator = iter(data)
        iterator.__setstate__(state)
        print(state, list(iterator))
    for state in 'a', 2**70:
        try:
            iterator.__setstate__(state)
        except (TypeError, OverflowError) as error:
            print(error)
