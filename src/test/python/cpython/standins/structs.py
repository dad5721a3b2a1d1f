"""struct: C values and bytes."""


def struct_size(fmt):
    """Bytes of a C struct with native alignment, its end aligned to a pointer where asked."""
    at, count = 0, ""
    for c in fmt:
        if c.isdigit():
            count += c
            continue
        if count == "0":
            count = ""
            continue
        size = {"P": 8, "n": 8, "N": 8, "l": 8, "L": 8, "q": 8, "Q": 8, "d": 8, "i": 4, "I": 4}
        width = size.get(c, {"f": 4, "h": 2, "H": 2}.get(c, 1))
        at = -(-at // width) * width + width * int(count or 1)
        count = ""
    return at


class Layout:
    """A format, as the places of its values."""

    NATIVE = dict(zip("xcbB?hHiIlLqQnNPefds", (1, 1, 1, 1, 1, 2, 2, 4, 4, *(8,) * 7, 2, 4, 8, 1)))
    STANDARD = dict(zip("xcbB?hHiIlLqQefds", (1, 1, 1, 1, 1, 2, 2, 4, 4, 4, 4, 8, 8, 2, 4, 8, 1)))

    def __init__(self, fmt):
        fmt = fmt.decode() if isinstance(fmt, bytes) else fmt
        order = fmt[0] if fmt[:1] in "@=<>!" and fmt else "@"
        self.sizes = self.NATIVE if order == "@" else self.STANDARD
        self.order = "big" if order in ">!" else "little"
        self.items = []
        self.size = 0
        self.place(fmt.lstrip("@=<>!").replace(" ", ""), order == "@")

    def place(self, fmt, aligned):
        count = ""
        for code in fmt:
            if code.isdigit():
                count += code
                continue
            if code not in self.sizes:
                raise struct.error("bad char in struct format")
            width = self.sizes[code]
            if aligned:
                self.size = -(-self.size // width) * width
            self.add(code, width, int(count or 1))
            count = ""

    def add(self, code, width, count):
        if code == "s":
            self.items.append((code, self.size, count))
        elif code != "x":
            self.items.extend((code, self.size + i * width, width) for i in range(count))
        self.size += width * count

    def write(self, target, code, at, width, value):
        if code == "s":
            target[at : at + width] = value[:width].ljust(width, b"\0")
        elif code == "c":
            target[at : at + 1] = value
        elif code in "efd":
            memoryview(part := bytearray(width)).cast(code)[0] = value
            target[at : at + width] = part if self.order == "little" else part[::-1]
        else:
            number = bool(value) if code == "?" else value.__index__()
            try:
                part = number.to_bytes(width, self.order, signed=code in "bhilqn")
            except OverflowError:
                raise struct.error("argument out of range") from None
            target[at : at + width] = part

    def read(self, source, code, at, width):
        part = bytes(source[at : at + width])
        if code in "sc":
            return part
        if code in "efd":
            return memoryview(part if self.order == "little" else part[::-1]).cast(code)[0]
        value = int.from_bytes(part, self.order, signed=code in "bhilqn")
        return bool(value) if code == "?" else value


class struct:
    class error(Exception):
        pass

    @staticmethod
    def calcsize(fmt):
        return Layout(fmt).size

    @staticmethod
    def pack(fmt, *values):
        layout = Layout(fmt)
        made = bytearray(layout.size)
        struct.pack_into(fmt, made, 0, *values)
        return bytes(made)

    @staticmethod
    def pack_into(fmt, target, offset, *values):
        layout = Layout(fmt)
        if len(values) != len(layout.items):
            raise struct.error(f"pack expected {len(layout.items)} items for packing")
        for (code, at, width), value in zip(layout.items, values):
            layout.write(target, code, offset + at, width, value)

    @staticmethod
    def unpack(fmt, source):
        layout = Layout(fmt)
        if len(source) != layout.size:
            raise struct.error(f"unpack requires a buffer of {layout.size} bytes")
        return struct.unpack_from(fmt, source)

    @staticmethod
    def unpack_from(fmt, source, offset=0):
        layout = Layout(fmt)
        return tuple(layout.read(source, c, offset + at, n) for c, at, n in layout.items)
