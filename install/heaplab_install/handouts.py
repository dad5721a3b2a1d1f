"""`handouts`: every notebook run and written as one HTML file that needs nothing else."""

import shutil
from pathlib import Path

from heaplab_install import console, environment, kernelspec, places
from heaplab_install.console import Trouble

_TEMPLATE = "heaplab"


def run(output: Path) -> int:
    environment.ensure("lab")
    kernelspec.ensure()
    install_template()
    notebooks = places.course()
    if not notebooks:
        raise Trouble("there is no notebook in notebooks/", "Add one; README says how.")
    for notebook in notebooks:
        page = output / notebook.relative_to(places.NOTEBOOKS).with_suffix(".html")
        with console.step(f"Handout {page.relative_to(output)}"):
            _write(notebook, page)
    console.say(f"{len(notebooks)} handouts are in {output}")
    return 0


def install_template() -> None:
    """Makes the template known to every nbconvert of the environment by its name."""
    there = places.env_share("nbconvert", "templates", _TEMPLATE)
    shutil.rmtree(there, ignore_errors=True)
    shutil.copytree(places.INSTALL / "nbconvert" / _TEMPLATE, there)


def _write(notebook: Path, page: Path) -> None:
    console.run_quietly(
        [
            places.env_program("jupyter"),
            *("nbconvert", "--to", "html", "--template", _TEMPLATE, "--embed-images", "--execute"),
            *(str(notebook), "--output-dir", str(page.parent.resolve()), "--output", page.name),
        ],
        f"Handout {notebook.stem}",
        "The cell that failed stands above; run the notebook with `python3 install lab`.",
    )
