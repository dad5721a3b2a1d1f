"""`wheel`: the Python package, with jar, kernelspec and course in it."""

from pathlib import Path

from heaplab_install import console, environment, jar, jdk, places

FOLDER = places.TARGET / "wheel"


def run() -> int:
    console.say(f"the wheel is {build()}")
    return 0


def build() -> Path:
    """Builds the jar if need be, and the wheel from it: the same sources give the same bytes."""
    environment.ensure("wheel")
    jar.ensure(jdk.need())
    with console.step("The wheel"):
        console.run_quietly(
            [
                *(places.env_program("python"), "-m", "pip", "wheel", "-q", "--disable-pip-version-check"),
                *("--no-deps", "--no-build-isolation", "-w", str(FOLDER), str(places.INSTALL)),
            ],
            "Building the wheel",
            "The log tells what is missing.",
        )
    return max(FOLDER.glob("heaplab-*.whl"), key=lambda path: path.stat().st_mtime)
