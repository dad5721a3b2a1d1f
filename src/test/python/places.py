"""Where the tests find things, and which kernel they test."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
INSTALL = ROOT / "install"
NOTEBOOKS = ROOT / "notebooks"
SCREENSHOTS = ROOT / "target" / "screenshots"

# Folders whose notebooks are no part of the course: what JupyterLab keeps, what is graded.
_NO_CHAPTERS = {".ipynb_checkpoints", "grading"}

KERNEL = os.environ.get("HEAPLAB_TEST_KERNEL", "heaplab")


# A translation has the same code: one chapter of it is run for all.
_CHINESE = NOTEBOOKS / "zh"
_RUN_IN_CHINESE = ("06-cycles.ipynb",)


def every() -> list[Path]:
    found = NOTEBOOKS.rglob("*.ipynb")
    return sorted(path for path in found if not _NO_CHAPTERS.intersection(path.parts))


def course() -> list[Path]:
    """The notebooks that tests run: the English ones, and some of the Chinese."""
    return [path for path in every() if not is_chinese(path)] + [_CHINESE / name for name in _RUN_IN_CHINESE]


def sheets() -> list[str]:
    """The same as `handouts` names them: solutions are in the edition of their chapter."""
    chapters = [path for path in course() if path.parent.name != "solutions"]
    return [path.relative_to(NOTEBOOKS).with_suffix("").as_posix() for path in chapters]


def chinese() -> list[Path]:
    return [path for path in every() if is_chinese(path)]


def is_chinese(path: Path) -> bool:
    return path.is_relative_to(_CHINESE)


def original(translation: Path) -> Path:
    """The English notebook that one in Chinese says again."""
    return NOTEBOOKS / translation.relative_to(_CHINESE)


def name(notebook: Path) -> str:
    """What tests and pictures call a notebook."""
    return "-".join(notebook.relative_to(NOTEBOOKS).with_suffix("").parts)


def program(name: str) -> str:
    """A program of the environment that the tests run in."""
    return str(Path(sys.executable).parent / name)
