"""Prints the tree of each file named on standard input, one line a statement.

The form is ast.dump's without the names of fields, with places in code points; fields that
Heaplab's tree leaves out are left out here. A file outside Heaplab's Python gives one line with a
minus sign; each file ends with a line of an equals sign.
"""

import ast
import re
import struct
import sys
import warnings

DROPPED = {"type_comment", "kind", "type_params", "is_async", "type_ignores"}
OUTSIDE = tuple(
    getattr(ast, name)
    for name in "AsyncFunctionDef AsyncFor AsyncWith Await Match TypeAlias TryStar".split()
)

SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


class Dumper:
    def __init__(self, text):
        self.lines = text.encode("utf-8").replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self.ascii = [line.isascii() for line in self.lines] + [True, True]
        self.out = []

    def column(self, line, offset):
        if self.ascii[line - 1]:
            return offset
        return len(self.lines[line - 1][:offset].decode("utf-8", "replace"))

    def node(self, node):
        out = self.out
        out.append(type(node).__name__)
        out.append("(")
        for name in node._fields:
            if name not in DROPPED:
                self.value(getattr(node, name, None), node, name)
                out.append(",")
        out.append(")")
        if hasattr(node, "lineno"):
            out.append(
                f"@{node.lineno}:{self.column(node.lineno, node.col_offset)}"
                f"-{node.end_lineno}:{self.column(node.end_lineno, node.end_col_offset)}"
            )

    def value(self, value, node, name):
        out = self.out
        if name == "value" and isinstance(node, ast.Constant):
            out.append(constant(value))
        elif value is None:
            out.append("None")
        elif isinstance(value, list):
            out.append("[")
            for item in value:
                self.value(item, node, name)
                out.append(",")
            out.append("]")
        elif isinstance(value, ast.AST):
            if value._fields or hasattr(value, "lineno"):
                self.node(value)
            else:
                out.append(type(value).__name__)
        elif name == "conversion":
            out.append("0" if value == -1 else chr(value))
        else:
            out.append(str(value))


def constant(value):
    if value is None or value is True or value is False:
        return str(value)
    if value is Ellipsis:
        return "Ellipsis"
    if isinstance(value, int):
        return f"{value:x}"
    if isinstance(value, float):
        return "f" + struct.pack(">d", value).hex()
    if isinstance(value, complex):
        return "j" + struct.pack(">d", value.imag).hex()
    if isinstance(value, bytes):
        return "b" + value.hex()
    return "s" + "".join(
        c if " " < c <= "~" and c != "\\" else f"\\{ord(c):x};" for c in value
    )


def outside(tree):
    for node in ast.walk(tree):
        if isinstance(node, OUTSIDE) or getattr(node, "type_params", None):
            return True
        if isinstance(node, ast.comprehension) and node.is_async:
            return True
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if SURROGATE_PAIR.search(node.value):
                return True
    return False


def main():
    warnings.simplefilter("ignore")
    out = open(1, "w", encoding="utf-8", closefd=False)
    for path in sys.stdin:
        with open(path.rstrip("\n"), encoding="utf-8", newline="") as file:
            text = file.read()
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError):
            tree = None
        if tree is None or outside(tree):
            out.write("-\n")
        else:
            dumper = Dumper(text)
            for statement in tree.body:
                dumper.node(statement)
                out.write("".join(dumper.out) + "\n")
                dumper.out.clear()
        out.write("=\n")


main()
