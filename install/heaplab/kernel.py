"""Starts the jar: as a kernel, or to run a program."""

import json
import os
import sys
from pathlib import Path

from heaplab import archive, java

HERE = Path(__file__).resolve().parent
JAR = HERE / "heaplab.jar"


def command() -> list[str]:
    """Java with the jar and the options that the repository's kernelspec has."""
    argv = json.loads((HERE / "kernel.json").read_text())["argv"]
    options = [part.replace("{resource_dir}", str(HERE)) for part in argv[1:-1]]
    return [str(java.need()), *options]


def start(arguments: list[str]) -> int:
    """Runs the jar in this process's place, or on Windows, which cannot, as its child."""
    argv = [*archive.used(command()), *arguments]
    if sys.platform != "win32":
        os.execv(argv[0], argv)
    import subprocess

    watched = os.environ | {"JPY_PARENT_PID": str(os.getpid())}
    return subprocess.run(argv, env=watched, check=False).returncode
