for make in (bytes, bytearray):
    b = make(b"Hello, World")
    print(b.find(b"o"), b.rfind(111), b.count(b"l"), b.index(b"W"), b"lo" in b, 72 in b, b.startswith((b"x", b"He")), b.endswith(b"ld"))
    print(b.replace(b"l", b"LL", 2), b.split(b", "), b.partition(b"o"), b.rpartition(b"?"), b.join([b"1", bytearray(b"2")]), b.removeprefix(b"He"))
    print(b.lower(), b.upper(), b.title(), b.swapcase(), b.capitalize(), b.center(16, b"*"), b.zfill(14), b.strip(b"Hd"), b.hex(" ", 4), b.translate(None, b"l"))
    print(b[0], b[-1:], b[::3], b * 2, b + b"!", list(b[:3]), b == b"Hello, World", b < b"I", b.isalpha(), make(b" \t").isspace(), make(b"a b").split(), make(b"a\nb\r\nc").splitlines())
    print(make.fromhex("00 ff 7F"), make(3), make([65, 66]), make("é", "utf-8"), repr(make(b"'\"\x00\xff\\")), b.decode(), b.expandtabs(), make.maketrans(b"a", b"b")[96:99])
