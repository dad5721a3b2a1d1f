"""`handouts`: the course run and written as pages, by the package."""

from pathlib import Path

from heaplab_install import chromium, console, environment, package, places


def run(output: Path, names: list[str], paper: str | None) -> int:
    """Makes the handouts of the named notebooks, or of all; paper is the PDFs' size, None for none."""
    environment.ensure("lab")
    package.ensure()
    console.run_shown(
        [
            *(*package.HEAPLAB, "handouts", "--from", str(places.NOTEBOOKS), "-o", str(output)),
            *(["--pdf", paper] if paper else []),
            *names,
        ],
        "Making handouts",
        "What failed stands above.",
        env={"HEAPLAB_CHROMIUM": chromium.need()} if paper else None,
    )
    return 0
