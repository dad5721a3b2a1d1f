class Releasing:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        view.release()
        return self.value


def show(action):
    global view
    view = memoryview(bytearray(8))
    try:
        print(action(view))
    except ValueError as error:
        print(error)


show(lambda view: view[Releasing(2)])
show(lambda view: list(view[:Releasing(2)]))
show(lambda view: view.cast('B', (2, 4))[0, Releasing(2)])
show(lambda view: view.__setitem__(Releasing(2), 1))
show(lambda view: view.__setitem__(0, Releasing(2)))
show(lambda view: view.__setitem__(slice(Releasing(2)), b'ab'))
