"""The edition with solutions: a chapter whose predictions are made and whose exercises are done."""

import re
from dataclasses import dataclass

import nbformat
from nbformat import NotebookNode

_HEADING = re.compile(r"^## .*$", re.MULTILINE)
_WAITING = "%%predict ...\n"
_TITLES = {"en": "{} · with solutions", "zh": "{} · 附答案"}
_LEADS = {"en": "**Solution.** ", "zh": "**答案。** "}


def language(notebook: NotebookNode) -> str:
    return notebook.metadata.get("lang", "en")[:2]


def solved(chapter: NotebookNode, solutions: NotebookNode) -> NotebookNode:
    """The chapter with its answers shown and each exercise replaced by its solution.

    What a solution shows besides comes after the check, which so finds the heap that it expects.
    """
    answers = _by_exercise(solutions)
    lead = _LEADS[language(chapter)]
    whole = nbformat.from_dict(chapter)
    whole.metadata.title = _TITLES[language(chapter)].format(chapter.metadata.title)
    whole.cells = []
    for cell in chapter.cells:
        asked, checked = _role(cell, "exercise"), _role(cell, "check")
        if asked in answers:
            whole.cells += _copies(answers[asked].told, asked, lead)
        else:
            whole.cells.append(_answered(cell))
        if checked in answers:
            whole.cells += _copies(answers[checked].shown, f"{checked}-shown")
    return whole


def _answered(cell: NotebookNode) -> NotebookNode:
    """The cell, with its result for all to see if it waits for a prediction; an error is a result, too."""
    copy = nbformat.from_dict(cell)
    if cell.source.startswith(_WAITING):
        copy.source = cell.source.removeprefix(_WAITING)
        copy.metadata.tags = ["raises-exception"]
    return copy


@dataclass
class _Answer:
    """An exercise's cells in the solutions: up to the answer, and those behind it."""

    told: list[NotebookNode]
    shown: list[NotebookNode]


def _by_exercise(solutions: NotebookNode) -> dict[str, _Answer]:
    found: dict[str, _Answer] = {}
    part: list[NotebookNode] = []
    for cell in solutions.cells:
        if cell.cell_type == "markdown" and _HEADING.search(cell.source):
            part = []
        part.append(cell)
        if number := _role(cell, "exercise"):
            found[number] = _Answer(told=part, shown=(part := []))
    return found


def _copies(cells: list[NotebookNode], name: str, lead: str = "") -> list[NotebookNode]:
    """The cells with ids of their own; the first one's heading becomes the lead."""
    copies = []
    for position, cell in enumerate(cells):
        copy = nbformat.from_dict({**cell, "id": f"solution-{name}-{position}"})
        if lead and position == 0 and cell.cell_type == "markdown":
            copy.source = lead + _HEADING.split(cell.source)[-1].strip()
        copies.append(copy)
    return copies


def _role(cell: NotebookNode, name: str) -> str | None:
    return cell.metadata.get("heaplab", {}).get(name)
