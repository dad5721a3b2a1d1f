"""Where things are in the project's folder."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSTALL = ROOT / "install"
KERNEL = ROOT / "kernel"
NOTEBOOKS = ROOT / "notebooks"
PYTHON_TESTS = ROOT / "src" / "test" / "python"

ENV = ROOT / ".env"
LOGS = ROOT / ".cache" / "log"
TARGET = ROOT / "target"
JAR = TARGET / "heaplab.jar"

# Folders whose notebooks are no part of the course: what JupyterLab keeps, what is graded.
_NO_CHAPTERS = {".ipynb_checkpoints", "grading"}

WINDOWS = sys.platform == "win32"
ENV_BIN = ENV / ("Scripts" if WINDOWS else "bin")


def env_program(name: str) -> str:
    """Path of a program of the project's environment."""
    return str(ENV_BIN / (name + (".exe" if WINDOWS else "")))


def course() -> list[Path]:
    """Every notebook of the course, in reading order."""
    found = NOTEBOOKS.rglob("*.ipynb")
    return sorted(path for path in found if not _NO_CHAPTERS.intersection(path.parts))


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
