"""`nbgrader`: hands out, collects and grades the assignments in notebooks/grading."""

import os
import subprocess

from heaplab_install import environment, package, places


def run(arguments: list[str]) -> int:
    """Runs nbgrader there; the arguments are its own."""
    environment.ensure("grading")
    package.ensure()
    # nbgrader calls a program of its environment by its bare name.
    path = os.pathsep.join([str(places.ENV_BIN), os.environ.get("PATH", os.defpath)])
    return subprocess.run(
        [places.env_program("nbgrader"), *arguments],
        cwd=places.NOTEBOOKS / "grading",
        env={**os.environ, "PATH": path},
        check=False,
    ).returncode
