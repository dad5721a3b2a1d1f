"""Runs cells in plain CPython as Heaplab runs them, and tells what each prints.

    python3.13 plain_python.py < CELLS.json > ANSWERS.json

A cell is one compile unit in `__main__`; the value of its last expression is printed and let go. Nothing
else of this program is alive in `__main__`, so reference counts are those of a notebook.
"""

import ast
import contextlib
import io
import json
import sys
import traceback
import types


def answer(source: str, names: dict) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            exec(compiled(source), names)
        except BaseException as error:
            print(traceback.format_exception_only(error)[-1], end="")
    return printed.getvalue()


def compiled(source: str) -> types.CodeType:
    tree = ast.parse(source, "<cell>")
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = tree.body[-1]
        shown = ast.parse("__import__('sys').displayhook(None)").body[0]
        shown.value.args = [last.value]
        tree.body[-1] = ast.copy_location(shown, last)
        ast.fix_missing_locations(tree)
    return compile(tree, "<cell>", "exec")


def show(value):
    if value is not None:
        print(repr(value))


if __name__ == "__main__":
    sys.displayhook = show
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    json.dump([answer(source, main.__dict__) for source in json.load(sys.stdin)], sys.stdout)
