"""A small matcher of regular expressions: backtracking over a parsed pattern."""


class Regex:
    def __init__(self, pattern):
        self.text = pattern
        self.at = 0
        self.groups = 0
        self.node = self.alternatives()

    def alternatives(self):
        choices = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            choices.append(self.sequence())
        return ("any", choices)

    def peek(self):
        return self.text[self.at : self.at + 1]

    def sequence(self):
        items = []
        while self.peek() not in ("", "|", ")"):
            items.append(self.repeated(self.atom()))
        return items

    def repeated(self, atom):
        c = self.peek()
        low, high = 1, 1
        if c and c in "*+?":
            self.at += 1
            low, high = {"*": (0, 10**9), "+": (1, 10**9), "?": (0, 1)}[c]
        elif c == "{" and self.text[self.at + 1 : self.at + 2].isdigit():
            end = self.text.index("}", self.at)
            bounds = self.text[self.at + 1 : end].split(",")
            self.at = end + 1
            low = int(bounds[0])
            high = low if len(bounds) == 1 else int(bounds[1] or 10**9)
        else:
            return atom
        lazy = self.peek() == "?"
        if lazy:
            self.at += 1
        return ("repeat", atom, low, high, lazy)

    def atom(self):
        c = self.peek()
        self.at += 1
        if c == ".":
            return ("test", lambda ch: ch != "\n")
        if c == "^":
            return ("start",)
        if c == "$":
            return ("end",)
        if c == "[":
            return ("test", self.char_class())
        if c == "(":
            return self.group()
        if c == "\\":
            return self.escape()
        return ("test", lambda ch: ch == c)

    def group(self):
        if self.text.startswith("?:", self.at):
            self.at += 2
        elif self.text.startswith("?s)", self.at):
            self.at += 3
            return ("any", [[]])
        elif self.text.startswith("?P<", self.at):
            self.at = self.text.index(">", self.at) + 1
        inner = self.alternatives()
        self.at += 1
        return inner

    def escape(self):
        c = self.peek()
        self.at += 1
        if c == "Z":
            return ("end",)
        if c == "A":
            return ("start",)
        if c == "b":
            return ("bound",)
        return ("test", self.shorthand(c))

    def shorthand(self, c):
        if c in "dD":
            return lambda ch: ch.isdigit() == (c == "d")
        if c in "wW":
            return lambda ch: (ch.isalnum() or ch == "_") == (c == "w")
        if c in "sS":
            return lambda ch: ch.isspace() == (c == "s")
        literal = {"n": "\n", "t": "\t", "r": "\r"}.get(c, c)
        return lambda ch: ch == literal

    def char_class(self):
        negated = self.peek() == "^"
        if negated:
            self.at += 1
        tests = []
        first = True
        while first or self.peek() != "]":
            first = False
            c = self.peek()
            self.at += 1
            if c == "\\":
                c = self.peek()
                self.at += 1
                if c in "dDwWsSnrt":
                    tests.append(self.shorthand(c))
                    continue
            if self.peek() == "-" and self.text[self.at + 1 : self.at + 2] != "]":
                high = self.text[self.at + 1]
                self.at += 2
                tests.append(lambda ch, c=c, high=high: c <= ch <= high)
            else:
                tests.append(lambda ch, c=c: ch == c)
        self.at += 1
        return lambda ch: any(t(ch) for t in tests) != negated

    def run(self, node, text, at):
        """Ends of the matches of a node at a place, best first."""
        kind = node[0]
        if kind == "test":
            if at < len(text) and node[1](text[at]):
                yield at + 1
        elif kind == "start":
            if at == 0:
                yield at
        elif kind == "end":
            if at == len(text) or (at == len(text) - 1 and text[at] == "\n"):
                yield at
        elif kind == "bound":
            before = at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_")
            after = at < len(text) and (text[at].isalnum() or text[at] == "_")
            if before != after:
                yield at
        elif kind == "any":
            for choice in node[1]:
                yield from self.run_all(choice, 0, text, at)
        else:
            yield from self.run_repeat(node, text, at)

    def run_all(self, items, index, text, at):
        if index == len(items):
            yield at
            return
        for end in self.run(items[index], text, at):
            yield from self.run_all(items, index + 1, text, end)

    def run_repeat(self, node, text, at):
        _, atom, low, high, lazy = node
        if atom[0] == "test":
            reach = at
            while reach < len(text) and reach - at < high and atom[1](text[reach]):
                reach += 1
            ends = range(at + low, reach + 1)
            yield from ends if lazy else reversed(ends)
            return
        frontier, levels = [at], [[at]]
        while frontier and len(levels) <= high and len(levels) <= len(text) + 1:
            frontier = [e for start in frontier for e in self.run(atom, text, start) if e > start]
            levels.append(frontier)
        wanted = levels[low:]
        for level in wanted if lazy else wanted[::-1]:
            yield from level

    def search(self, text):
        for start in range(len(text) + 1):
            if self.match(text, start) is not None:
                return (start, self.match(text, start))
        return None

    def match(self, text, start=0):
        return next(self.run(self.node, text, start), None)

    def fullmatch(self, text):
        return any(end == len(text) for end in self.run(self.node, text, 0)) or None


class re:
    VERBOSE = DOTALL = MULTILINE = IGNORECASE = 0

    @staticmethod
    def compile(pattern, flags=0):
        return Regex(pattern)

    @staticmethod
    def search(pattern, text, flags=0):
        return (Regex(pattern) if isinstance(pattern, str) else pattern).search(text)

    @staticmethod
    def match(pattern, text, flags=0):
        return (Regex(pattern) if isinstance(pattern, str) else pattern).match(text)

    @staticmethod
    def fullmatch(pattern, text, flags=0):
        return (Regex(pattern) if isinstance(pattern, str) else pattern).fullmatch(text)

    @staticmethod
    def escape(text):
        return "".join(c if c.isalnum() or c == "_" else "\\" + c for c in text)
