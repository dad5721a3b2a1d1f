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


def course() -> list[Path]:
    found = NOTEBOOKS.rglob("*.ipynb")
    return sorted(path for path in found if not _NO_CHAPTERS.intersection(path.parts))


def name(notebook: Path) -> str:
    """What tests and pictures call a notebook."""
    return "-".join(notebook.relative_to(NOTEBOOKS).with_suffix("").parts)


def program(name: str) -> str:
    """A program of the environment that the tests run in."""
    return str(Path(sys.executable).parent / name)
