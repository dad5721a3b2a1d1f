"""The project's own Python environment, .env, with the packages of install/requirements."""

import importlib.util
import platform
import subprocess
import sys

from heaplab.trouble import Trouble
from heaplab_install import console, debian, fingerprint, places

_REQUIREMENTS = places.INSTALL / "requirements"


def ensure(kind: str) -> None:
    """Brings the environment up to date with requirements/KIND.txt."""
    wanted = fingerprint.of([_REQUIREMENTS], platform.python_version(), kind)
    stamp = places.ENV / f"heaplab-{kind}.stamp"
    if fingerprint.matches(stamp, wanted) and _works():
        return
    if not _works():
        _create()
    with console.step("Python packages (the first time about a minute)"):
        console.run_quietly(
            [
                places.env_program("python"),
                *("-m", "pip", "install", "-q", "--disable-pip-version-check"),
                *("-r", str(_REQUIREMENTS / f"{kind}.txt"), "-c", str(_REQUIREMENTS / "lock.txt")),
            ],
            "Installing Python packages",
            "Look at the network; remove the folder .env to start afresh.",
        )
    fingerprint.write(stamp, wanted)


def _works() -> bool:
    """Whether the environment is there and of the Python that runs this."""
    code = "import pip, platform; print(platform.python_version())"
    try:
        argv = [places.env_program("python"), "-c", code]
        done = subprocess.run(argv, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.stdout.strip() == platform.python_version()


def _create() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        if not debian.can_install():
            raise Trouble(
                "this Python cannot make environments (its module ensurepip is missing)",
                "On Debian and Ubuntu: sudo apt install python3-venv; then run this command again.",
            )
        debian.install("python3-venv")
    console.run_quietly(
        [sys.executable, "-m", "venv", "--clear", str(places.ENV)],
        "Making the Python environment",
        "Remove the folder .env and run this command again.",
    )
