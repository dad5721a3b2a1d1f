"""Runs cells in plain CPython as Heaplab runs them, and tells what each prints.

    python3.13 plain_python.py < CELLS.json > ANSWERS.json

A cell is one compile unit in `__main__`; the value of its last expression is printed and let go. Nothing
else of this program is alive in `__main__`, so reference counts are those of a notebook.
"""

import ast
import gc
import io
import json
import sys
import traceback
import types


def answers(sources: list[str], names: dict) -> list[str]:
    """All cells are compiled first, so that what compiling leaves is not there for a cell to collect."""
    programs = [compiled(source) for source in sources]
    gc.collect()
    return [answer(program, names) for program in programs]


def answer(program: types.CodeType | str, names: dict) -> str:
    if isinstance(program, str):
        return program
    terminal, sys.stdout = sys.stdout, io.StringIO()
    try:
        exec(program, names)
    except BaseException as error:
        print(last_line(error), end="")
    finally:
        printed, sys.stdout = sys.stdout.getvalue(), terminal
    return printed


def last_line(error: BaseException) -> str:
    return list(traceback.TracebackException.from_exception(error).format_exception_only())[-1]


def compiled(source: str) -> types.CodeType | str:
    """The cell's code, or what CPython says of text that is none."""
    try:
        return compile(showing_its_last_value(ast.parse(source, "<cell>")), "<cell>", "exec")
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return last_line(error)


def showing_its_last_value(tree: ast.Module) -> ast.Module:
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = tree.body[-1]
        shown = ast.parse("__import__('sys').displayhook(None)").body[0]
        shown.value.args = [last.value]
        tree.body[-1] = ast.copy_location(shown, last)
        ast.fix_missing_locations(tree)
    return tree


def show(value):
    if value is not None:
        print(repr(value))


if __name__ == "__main__":
    sys.displayhook = show
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    json.dump(answers(json.load(sys.stdin), main.__dict__), sys.stdout)
