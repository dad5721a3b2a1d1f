# A string that no cut is allowed in is copied at blanks, and answers itself at a separator.
s = ' hello world '
b = b' hello world '
print(s.split(None, 0)[0] is s, s.split(' ', 0)[0] is s)
print(s.rsplit('el', 0)[0] is s, b.split(None, 0)[0] is b, b.rsplit(b'el', 0)[0] is b)
word = 'abc'
print(word.split(None, 0)[0] is word, word.rsplit(None, 0)[0] is word, word.rsplit(None, 1)[0] is word)
print(''.split(None, 0), bytearray(b'a b').split(None, 0))
