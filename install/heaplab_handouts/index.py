"""The page that lists the handouts."""

from pathlib import Path

import nbformat
from jinja2 import Environment, FileSystemLoader
from jupyter_core.paths import jupyter_path

from heaplab_handouts import editions
from heaplab_handouts.plan import Sheet


def _template() -> Path:
    """Where nbconvert finds the handouts' template, and with it the list's."""
    found = [Path(folder) for folder in jupyter_path("nbconvert", "templates", "heaplab")]
    return next(folder for folder in found if (folder / "list.html.j2").exists())


def write(sheets: list[Sheet], output: Path) -> None:
    """index.html in the output's folder, with the kinds of page that are there for each notebook."""
    groups: dict[str, list[dict]] = {}
    for sheet in sheets:
        notebook = nbformat.read(sheet.notebook, as_version=4)
        title = notebook.metadata.get("title", sheet.name)
        groups.setdefault(editions.language(notebook), []).append(_row(sheet, title, output))
    template = _template()
    environment = Environment(loader=FileSystemLoader(template), autoescape=True)
    css = (template / "static" / "handout.css").read_text(encoding="utf-8")
    page = environment.get_template("list.html.j2").render(groups=groups, css=css)
    (output / "index.html").write_text(page, encoding="utf-8")


def _row(sheet: Sheet, title: str, output: Path) -> dict:
    kinds = {"page": sheet.page(output), "solved": sheet.solved(output), "slides": sheet.slides(output)}
    kinds |= {f"{kind}_pdf": page.with_suffix(".pdf") for kind, page in kinds.items() if kind != "slides"}
    there = {kind: page for kind, page in kinds.items() if page.exists()}
    return {"title": title} | {kind: page.relative_to(output).as_posix() for kind, page in there.items()}
