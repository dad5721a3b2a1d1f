"""The course in Chinese says what the course in English says, about the same code."""

import json
import re

import pytest

import course
import places

IN_CHINESE = "%lang zh"
NOT_TRANSLATED = {"authoring.ipynb", "views.ipynb"}

HAN = re.compile("[\u4e00-\u9fff]")
CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)


def texts(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]


def test_every_chapter_is_there():
    english = {p for p in places.every() if not places.is_chinese(p)}
    translated = {p.relative_to(places.NOTEBOOKS).as_posix() for p in english} - NOT_TRANSLATED
    assert {places.original(p).relative_to(places.NOTEBOOKS).as_posix() for p in places.chinese()} == translated


@pytest.mark.parametrize("path", places.chinese(), ids=places.name)
def test_the_code_is_the_same(path):
    def code(notebook):
        cells = course.code_cells(notebook)
        return [(course.source(cell), cell["metadata"]) for cell in cells if course.source(cell) != IN_CHINESE]

    assert code(path) == code(places.original(path))


@pytest.mark.parametrize("path", places.chinese(), ids=places.name)
def test_heaplab_is_asked_to_answer_in_chinese(path):
    first = course.source(course.code_cells(path)[0])
    assert (first == IN_CHINESE) == (not course.is_solutions(path))


@pytest.mark.parametrize("path", places.chinese(), ids=places.name)
def test_the_text_is_chinese_and_has_the_same_parts(path):
    here, there = texts(path), texts(places.original(path))
    assert len(here) == len(there)
    for ours, theirs in zip(here, there, strict=True):
        assert HAN.search(ours) or not re.search("[a-z]{3}", CODE.sub("", theirs)), ours
        assert headings(ours) == headings(theirs), ours
        assert blocks(ours) == blocks(theirs), ours


def headings(text):
    """The levels and numbers of a cell's headings."""
    return re.findall(r"^(#+)(?: ([0-9.]+))?", CODE.sub("", text), re.MULTILINE)


def blocks(text):
    """The Python in a cell of text."""
    return re.findall(r"```python\n.*?```", text, re.DOTALL)
