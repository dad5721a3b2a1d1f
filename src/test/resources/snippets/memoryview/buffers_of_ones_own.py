# versions: 3.12 3.13
from array import array


class Shown:
    def __init__(self):
        self.held = 0

    def __buffer__(self, flags):
        self.held += 1
        return memoryview(b'hello')

    def __release_buffer__(self, view):
        self.held -= 1
        print('released', bytes(view), flush=True)


shown = Shown()
with memoryview(shown) as view:
    print(view.tobytes(), view.readonly, shown.held, type(view.obj).__name__)
print(shown.held)
print(bytes(shown), b'<' + shown, b''.join([shown, b'!']), b'hello'.find(shown))
letters = bytearray()
letters.extend(shown)
letters[:1] = shown
numbers = array('b')
numbers.frombytes(shown)
print(letters, numbers, b'hello' == shown, memoryview(b'hello') == shown)
print(shown.held)


class Watched(bytearray):
    def __release_buffer__(self, view):
        try:
            view[:1]
        except ValueError as error:
            print(error)
        super().__release_buffer__(view)


watched = Watched(b'abc')
memoryview(watched).release()
watched.clear()


class Wrong:
    def __buffer__(self, flags):
        return b'bytes'


for use in memoryview, bytes:
    try:
        use(Wrong())
    except TypeError as error:
        print(error)
