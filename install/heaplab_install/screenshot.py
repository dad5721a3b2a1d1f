"""`screenshot` and `logos`: the pictures that are kept in the repository, made by Chromium."""

from pathlib import Path

from heaplab_install import chromium, console, environment, package, places

README_PICTURE = places.ROOT / ".pictures" / "jupyterlab.png"


def run() -> int:
    environment.ensure("test")
    package.ensure()
    return _draw("readme", README_PICTURE)


def logos() -> int:
    environment.ensure("test")
    return _draw("logos", places.KERNEL)


def _draw(what: str, where: Path) -> int:
    with console.step(f"Drawing {where.relative_to(places.ROOT)}"):
        console.run_quietly(
            [
                places.env_program("python"),
                *(str(places.PYTHON_TESTS / "pictures.py"), what, str(where)),
            ],
            f"Drawing {what}",
            "`python3 install test --python-only -k lab` tells whether JupyterLab works here.",
            env={"HEAPLAB_CHROMIUM": chromium.need()},
        )
    return 0
