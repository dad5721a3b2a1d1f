"""The page that lists the handouts."""

from pathlib import Path

import nbformat
from jinja2 import Environment, FileSystemLoader

from heaplab_handouts import editions
from heaplab_handouts.plan import Sheet

_TEMPLATES = Path(__file__).resolve().parents[1] / "nbconvert" / "heaplab"


def write(sheets: list[Sheet], output: Path) -> None:
    """index.html in the output's folder, with the kinds of page that are there for each notebook."""
    groups: dict[str, list[dict]] = {}
    for sheet in sheets:
        notebook = nbformat.read(sheet.notebook, as_version=4)
        groups.setdefault(editions.language(notebook), []).append(_row(sheet, notebook.metadata.title, output))
    environment = Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True)
    css = (_TEMPLATES / "static" / "handout.css").read_text(encoding="utf-8")
    page = environment.get_template("list.html.j2").render(groups=groups, css=css)
    (output / "index.html").write_text(page, encoding="utf-8")


def _row(sheet: Sheet, title: str, output: Path) -> dict:
    kinds = {"page": sheet.page(output), "solved": sheet.solved(output), "slides": sheet.slides(output)}
    kinds |= {f"{kind}_pdf": page.with_suffix(".pdf") for kind, page in kinds.items() if kind != "slides"}
    there = {kind: page for kind, page in kinds.items() if page.exists()}
    return {"title": title} | {kind: page.relative_to(output).as_posix() for kind, page in there.items()}
