"""What CPython 3.13 says of each wrong program of wrong.txt: python3.13 wrong.py > wrong.out

The programs stand between lines of three hyphens. Program number n is the file n.py, from which
CPython shows a line.
"""

import io
import os
import pathlib
import sys
import tempfile
import traceback
import warnings

PROGRAMS = pathlib.Path(__file__).resolve().with_suffix(".txt")


def said(program, name):
    pathlib.Path(name).write_bytes(program.encode())
    sys.stderr = io.StringIO()
    warnings.simplefilter("default")
    try:
        compile(program.encode(), name, "exec", dont_inherit=True)
    except SyntaxError as error:
        return sys.stderr.getvalue() + "".join(traceback.format_exception_only(error))
    finally:
        sys.stderr = sys.__stderr__
    raise SystemExit(f"{name} is no wrong program")


def main():
    programs = PROGRAMS.read_text(encoding="utf-8")[:-1].split("\n---\n")
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        answers = [said(text + "\n", f"{n}.py") for n, text in enumerate(programs, 1)]
        os.chdir("/")
    sys.stdout.buffer.write("---\n".join(answers).encode())


main()
