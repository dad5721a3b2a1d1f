"""io without files."""


class StringIO:
    def __init__(self, text="", newline="\n"):
        self.parts = [text]
        self.at = 0

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got {type(text).__name__!r}")
        self.parts.append(text)
        return len(text)

    def read(self, size=-1):
        text = self.getvalue()
        start = self.at
        self.at = len(text) if size is None or size < 0 else min(start + size, len(text))
        return text[start : self.at]

    def readline(self):
        text = self.getvalue()
        start = self.at
        end = text.find("\n", start)
        self.at = len(text) if end < 0 else end + 1
        return text[start : self.at]

    def __iter__(self):
        return iter(self.readline, "")

    def flush(self):
        pass

    def getvalue(self):
        return "".join(self.parts)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


class BytesIO:
    def __init__(self, initial=b""):
        self.data = bytearray(initial)
        self.at = 0

    def write(self, part):
        part = bytes(part)
        self.data[self.at : self.at + len(part)] = part
        self.at += len(part)
        return len(part)

    def read(self, size=-1):
        start = self.at
        self.at = len(self.data) if size is None or size < 0 else start + size
        return bytes(self.data[start : self.at])

    def readinto(self, target):
        part = self.read(len(target))
        target[: len(part)] = part
        return len(part)

    def seek(self, place):
        self.at = place
        return place

    def getvalue(self):
        return bytes(self.data)


class io:
    StringIO = StringIO
    BytesIO = BytesIO
