"""`lab`: JupyterLab on the course."""

import os
import subprocess

from heaplab_install import console, environment, kernelspec, places


def run(arguments: list[str]) -> int:
    """Starts JupyterLab; the arguments are JupyterLab's own."""
    environment.ensure("lab")
    kernelspec.ensure()
    if places.is_root():
        arguments = ["--allow-root", *arguments]
    if not any("root_dir" in a or "notebook-dir" in a for a in arguments):
        arguments = [f"--ServerApp.root_dir={places.NOTEBOOKS}", *arguments]
    argv = [places.env_program("jupyter"), "lab", *arguments]
    console.say("starting JupyterLab on notebooks; Ctrl+C twice ends it")
    if places.WINDOWS:
        return subprocess.run(argv, check=False).returncode
    os.execv(argv[0], argv)
