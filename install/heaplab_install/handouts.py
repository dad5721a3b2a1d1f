"""`handouts`: the course run and written as pages that need nothing else, with a list of them."""

import json
import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from heaplab_handouts import plan
from heaplab_handouts.plan import Sheet
from heaplab.trouble import Trouble
from heaplab_install import chromium, console, environment, kernelspec, places

_TEMPLATES = places.INSTALL / "nbconvert"


def run(output: Path, names: list[str], paper: str | None) -> int:
    """Makes the handouts of the named notebooks, or of all; paper is the PDFs' size, None for none."""
    environment.ensure("lab")
    kernelspec.ensure()
    install_templates()
    sheets = _sheets(names)
    output.mkdir(parents=True, exist_ok=True)
    workers = min(os.cpu_count() or 1, len(sheets))
    with console.step(f"{len(sheets)} notebooks, run and written"):
        with ThreadPoolExecutor(workers) as pool:
            for _ in pool.map(lambda n: _make("pages", sheets[n::workers], output, n), range(workers)):
                pass
    if paper:
        _print(sheets, output, paper)
    _make("index", sheets, output)
    console.say(f"the list of handouts is {output / 'index.html'}")
    return 0


def install_templates() -> None:
    """Makes the templates known to every nbconvert of the environment by their names."""
    for template in _TEMPLATES.iterdir():
        there = places.env_share("nbconvert", "templates", template.name)
        shutil.rmtree(there, ignore_errors=True)
        shutil.copytree(template, there)


def _sheets(names: list[str]) -> list[Sheet]:
    made = (plan.sheet(notebook, places.NOTEBOOKS) for notebook in places.course())
    known = {sheet.name: sheet for sheet in made if sheet}
    missing = [name for name in names if name not in known]
    if missing or not known:
        raise Trouble(
            f"there is no notebook {', '.join(missing)} in notebooks/",
            "Name one without suffix, such as 06-cycles or zh/06-cycles.",
        )
    return [known[name] for name in names] if names else list(known.values())


def _make(what: str, sheets: list[Sheet], output: Path, worker: int = 0) -> None:
    argv = [places.env_program("python"), "-m", "heaplab_handouts", what, str(output)]
    console.run_quietly(
        argv,
        f"Handouts {what} {worker}",
        "The cell that failed stands above; run the notebook with `python3 install lab`.",
        env={"PYTHONPATH": str(places.INSTALL)},
        given=json.dumps([sheet.to_json() for sheet in sheets]),
    )


def _print(sheets: list[Sheet], output: Path, paper: str) -> None:
    browser = chromium.need()
    pages = [page for sheet in sheets for page in (sheet.page(output), sheet.solved(output)) if page.exists()]
    with console.step(f"{len(pages)} PDFs on {paper}"):
        for page in pages:
            _print_page(browser, page, paper)


def _print_page(browser: str, page: Path, paper: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sized = Path(folder) / page.name
        html = page.read_text(encoding="utf-8")
        style = f"<style>@page {{ size: {paper} }}</style></head>"
        sized.write_text(html.replace("</head>", style, 1), encoding="utf-8")
        console.run_quietly(
            [
                *(browser, "--headless", "--disable-gpu", "--no-pdf-header-footer"),
                *(["--no-sandbox"] if places.is_root() else []),
                *(f"--user-data-dir={folder}/profile", f"--print-to-pdf={page.with_suffix('.pdf')}"),
                sized.as_uri(),
            ],
            f"PDF {page.stem}",
            "Set HEAPLAB_CHROMIUM to another Chromium.",
        )
