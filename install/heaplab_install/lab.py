"""`lab`: JupyterLab on the course, as the package opens it."""

import os
import subprocess

from heaplab_install import console, environment, package, places


def run(arguments: list[str]) -> int:
    """Starts JupyterLab on notebooks/; the arguments are JupyterLab's own."""
    environment.ensure("lab")
    package.ensure()
    argv = [*package.HEAPLAB, "lab", "--in", str(places.NOTEBOOKS), *arguments]
    console.say("starting JupyterLab on notebooks; Ctrl+C twice ends it")
    if places.WINDOWS:
        return subprocess.run(argv, check=False).returncode
    os.execv(argv[0], argv)
