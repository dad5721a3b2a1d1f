"""`handouts`: every notebook run and written as one HTML file that needs nothing else."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from heaplab_install import console, environment, kernelspec, places
from heaplab_install.console import Trouble

_TEMPLATE = "heaplab"

# Jupyter chooses a kernel's ports before the kernel takes them: two that start at the same moment
# may be given the same one.
_PORT_TAKEN = "Cannot listen on 127.0.0.1 port"


def run(output: Path) -> int:
    environment.ensure("lab")
    kernelspec.ensure()
    install_template()
    notebooks = places.course()
    if not notebooks:
        raise Trouble("there is no notebook in notebooks/", "Add one; README says how.")
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for _ in pool.map(lambda notebook: _write(notebook, output), notebooks):
            pass
    console.say(f"{len(notebooks)} handouts are in {output}")
    return 0


def install_template() -> None:
    """Makes the template known to every nbconvert of the environment by its name."""
    there = places.env_share("nbconvert", "templates", _TEMPLATE)
    shutil.rmtree(there, ignore_errors=True)
    shutil.copytree(places.INSTALL / "nbconvert" / _TEMPLATE, there)


def _write(notebook: Path, output: Path) -> None:
    name = notebook.relative_to(places.NOTEBOOKS).with_suffix("")
    page = output / name.with_suffix(".html")
    with console.step(f"Handout {name.as_posix()}"):
        console.run_quietly(
            [
                places.env_program("jupyter"),
                *("nbconvert", "--to", "html", "--template", _TEMPLATE, "--embed-images", "--execute"),
                *(str(notebook), "--output-dir", str(page.parent.resolve()), "--output", page.name),
            ],
            f"Handout {'-'.join(name.parts)}",
            "The cell that failed stands above; run the notebook with `python3 install lab`.",
            again_if=_PORT_TAKEN,
        )
