"""The course's notebooks as tests see them, and CPython's recorded answers to their cells.

    python3 src/test/python/course.py record   asks CPython 3.13 again; never type an answer by hand
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import places
import snippets
from bad_cells import CPYTHON

ANSWERS = places.ROOT / "src" / "test" / "resources" / "answers"
PLAIN = Path(__file__).with_name("plain_python.py")
VERSION = "3.13"

PREDICT = "%%predict"
DOTS = PREDICT + " ..."

# Cells that are more, or less, than Python, and those that use what CPython has not.
HEAPLAB_ONLY = "# Heaplab only"
NOT_PYTHON = ("%%exercise", "%%check", HEAPLAB_ONLY)


def chapters() -> list[Path]:
    return [p for p in places.course() if not is_solutions(p) and not places.is_chinese(p)]


def is_solutions(path: Path) -> bool:
    return "solutions" in path.parts


def solutions(chapter: Path) -> Path:
    """Where a chapter's solutions are, whether or not it has any."""
    return chapter.parent / "solutions" / chapter.name


def code_cells(path: Path) -> list[dict]:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in cells if cell["cell_type"] == "code"]


def source(cell: dict) -> str:
    return "".join(cell["source"])


def role(cell: dict, name: str) -> str | None:
    """The exercise that the cell is the place to work in (`exercise`) or the check of (`check`)."""
    return cell["metadata"].get("heaplab", {}).get(name)


def solved(chapter: Path) -> list[str]:
    """The chapter's cells with each exercise done as its solutions do it."""
    done = {n: source(cell) for cell in code_cells(solutions(chapter)) if (n := role(cell, "exercise"))}
    return [done.get(role(cell, "exercise"), source(cell)) for cell in code_cells(chapter)]


def python_of(cell: str) -> str:
    """The cell without commands, as CPython can run it."""
    if cell.startswith(NOT_PYTHON):
        return ""
    return "\n".join(line for line in cell.split("\n") if not line.lstrip().startswith("%"))


def predicted(cell: str, answer: str) -> str:
    """The cell with the right prediction in place of the dots."""
    return cell.replace(DOTS, f"{PREDICT} {answer.strip()}", 1) if cell.startswith(DOTS) else cell


def programs() -> dict[str, list[str]]:
    """Each chapter as it is and as it is when solved: a name, and the cells in order."""
    found = {}
    for chapter in chapters():
        name = chapter.relative_to(places.NOTEBOOKS).with_suffix("").as_posix()
        found[name] = [source(cell) for cell in code_cells(chapter)]
        if solutions(chapter).exists():
            found[name + "-solved"] = solved(chapter)
    return found


def cpython(cells: list[str]) -> list[str]:
    """What the installed CPython prints, cell by cell."""
    done = subprocess.run(
        [snippets.interpreter(VERSION), str(PLAIN)],
        input=json.dumps([python_of(cell) for cell in cells]),
        env={"PYTHONHASHSEED": "0", "PATH": os.environ["PATH"], "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return json.loads(done.stdout)


def recording(name: str) -> Path:
    return ANSWERS / f"{name}.json"


def recorded(name: str) -> list[str]:
    return json.loads(recording(name).read_text(encoding="utf-8"))


def record() -> None:
    for name, cells in programs().items():
        write(name, cpython(cells))
    write("bad_cells", dict(zip(CPYTHON, map(alone, CPYTHON.values()), strict=True)))


def alone(cell: str) -> str:
    """CPython's answer to one cell in a process of its own."""
    return cpython([cell])[0]


def write(name: str, answers: list[str] | dict[str, str]) -> None:
    place = recording(name)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(answers, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(name, len(answers), "cells")


if __name__ == "__main__":
    if sys.argv[1:] != ["record"]:
        sys.exit(__doc__)
    record()
