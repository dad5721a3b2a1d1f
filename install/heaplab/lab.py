"""`heaplab lab`: JupyterLab on the course."""

import os
import subprocess
import sys
from pathlib import Path

from heaplab import course, java


def run(folder: Path | None, arguments: list[str]) -> int:
    """Opens a folder, by default one with the course, which is made when it is missing."""
    java.need()  # told now, in the terminal, and not by a kernel that does not start
    if folder is None:
        folder = Path("heaplab-course")
        course.run(folder)
    argv = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={folder.resolve()}", *arguments]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        argv.append("--allow-root")
    if sys.platform == "win32":
        return subprocess.run(argv, check=False).returncode
    os.execv(argv[0], argv)
