"""What a command cannot do."""


class Trouble(Exception):
    """What happened in one sentence, and what the reader can do about it in another."""

    def __init__(self, what: str, remedy: str):
        super().__init__(what)
        self.remedy = remedy

    def told(self) -> str:
        return f"heaplab: {self}\n  → {self.remedy}"
