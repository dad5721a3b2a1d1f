"""Runs a notebook and writes it as pages that need nothing else."""

import os
from functools import cache
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbconvert import HTMLExporter
from nbformat import NotebookNode

from heaplab_handouts import editions
from heaplab_handouts.plan import Sheet

_HANDOUT = "heaplab"
_SLIDES = "heaplab-slides"
_SECONDS_A_CELL = 120

# A kernel that lives for seconds has ended before Java's second compiler would pay.
_FIRST_COMPILER = "-XX:TieredStopAtLevel=1"


def write(sheet: Sheet, output: Path) -> None:
    """The sheet's handout, its slides, and its edition with solutions."""
    notebook = _read(sheet.notebook)
    run = _run(notebook, sheet)
    _export(run, _HANDOUT, sheet.page(output))
    _export(run, _SLIDES, sheet.slides(output))
    if sheet.solutions:
        whole = editions.solved(notebook, _read(sheet.solutions))
        _export(_run(whole, sheet), _HANDOUT, sheet.solved(output))


def _read(path: str) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def _run(notebook: NotebookNode, sheet: Sheet) -> NotebookNode:
    """A copy with outputs. A cell that fails is an error.

    Jupyter chooses a kernel's ports before the kernel takes them: two that start at the same moment may be
    given the same one, and then the second gets another try.
    """
    try:
        return _once(notebook, sheet)
    except (DeadKernelError, RuntimeError):
        return _once(notebook, sheet)


def _once(notebook: NotebookNode, sheet: Sheet) -> NotebookNode:
    copy = nbformat.from_dict(notebook)
    where = {"metadata": {"path": str(Path(sheet.notebook).parent)}}
    # What a cell prints comes in parts as time has it; joined, it is the same each time.
    client = NotebookClient(copy, timeout=_SECONDS_A_CELL, resources=where, coalesce_streams=True)
    client.execute(env=_environment())
    return copy


def _environment() -> dict[str, str]:
    given = os.environ.get("JDK_JAVA_OPTIONS", "")
    return {**os.environ, "JDK_JAVA_OPTIONS": f"{given} {_FIRST_COMPILER}".strip()}


@cache
def _exporter(template: str) -> HTMLExporter:
    return HTMLExporter(template_name=template, embed_images=True)


def _export(notebook: NotebookNode, template: str, page: Path) -> None:
    body, _ = _exporter(template).from_notebook_node(notebook)
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(body, encoding="utf-8")
