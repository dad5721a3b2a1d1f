from array import array


class Keyword(array):
    def __init__(self, code, newarg=None):
        super().__init__()


print(Keyword('b', newarg=1))
try:
    array('b', newarg=1)
except TypeError as error:
    print(error)
letters = array('u', b'\xff\xff\xff\xff')
for use in letters.tounicode, lambda: str(letters), letters.tolist:
    try:
        use()
    except ValueError as error:
        print(error)
