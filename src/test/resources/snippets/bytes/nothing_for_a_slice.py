for part in slice(None, None, 2), slice(1, 1, 2), slice(None, None, -1), slice(1, 3):
    array = bytearray(b'abcdef')
    array[part] = b''
    print(part, array)
array = bytearray(b'abcdef')
try:
    array[::2] = b'x'
except ValueError as error:
    print(error)
with memoryview(array):
    try:
        array[1:-1:2] = b''
    except BufferError as error:
        print(error)
