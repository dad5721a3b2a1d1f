"""`heaplab lab`: JupyterLab on the course."""

import os
import subprocess
import sys
from pathlib import Path

from heaplab import archive, archiving, course, kernel


def run(folder: Path | None, arguments: list[str]) -> int:
    """Opens a folder, by default one with the course, which is made when it is missing."""
    _prepare(kernel.command())  # that there is no Java is told now, in the terminal, and not by a dead kernel
    argv = [sys.executable, "-m", "jupyterlab", *arguments]
    if not any("root_dir" in argument or "notebook-dir" in argument for argument in arguments):
        argv.append(f"--ServerApp.root_dir={(folder or _course()).resolve()}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        argv.append("--allow-root")
    if sys.platform == "win32":
        return subprocess.run(argv, check=False).returncode
    os.execv(argv[0], argv)


def _course() -> Path:
    folder = Path("heaplab-course")
    course.run(folder)
    return folder


def _prepare(command: list[str]) -> None:
    if archive.known(command) is not None:
        return
    print("heaplab: making the kernel's starts quicker, this once …", flush=True)
    try:
        archiving.make(command)
    except archiving.NoArchive:
        print("heaplab: they stay as they are; `heaplab doctor` says why")
