first = id(-5)
empty, letters = bytes(), [bytes([i]) for i in range(256)]
print(first % 16, id(256) - first, id(empty) - first)
print({id(b) - id(a) for a, b in zip(letters, letters[1:])}, id(letters[0]) - id(empty))
characters = [chr(i) for i in range(256)]
print({id(b) - id(a) for a, b in zip(characters, characters[1:])}, id(chr(0)) - first)
print(id(()) - first, id('') - first, id(chr(128)) - id(chr(127)))
one = letters[97]
print((97).to_bytes(1, 'big') is one, bytes(bytearray(one)) is one, bytes((97,)) is one, bytes([97]) is one)
print(memoryview(one).tobytes() is one, bytes.fromhex('61') is one, 'a'.encode() is one)
try:
    [][0]
except IndexError as e:
    print(id(e.args[0]) - first)
