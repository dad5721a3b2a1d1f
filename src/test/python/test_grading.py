"""An assignment through nbgrader: handed out, handed in, graded, told about."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

import places

SOURCE = places.NOTEBOOKS / "grading"

# What students write into the cells for their answers, by nbgrader's name of the cell.
GOOD = {
    "predict": "found = 3",
    "phases": 'phases = "BDAC"',
    "garbage": "def make():\n    for i in range(5):\n        a = []\n        a.append(a)",
    "tree": """import weakref
class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self.parent = weakref.ref(parent) if parent else lambda: None
        if parent:
            parent.children.append(self)""",
}
HALF = GOOD | {
    "predict": "found = 0",
    "phases": 'phases = "BDCA"',
    "tree": GOOD["tree"].replace("weakref.ref(parent)", "(lambda: parent)"),
}
STUDENTS = {"good": GOOD, "half": HALF, "blank": {}}

SCORES = {
    "good": {"predict-test": 2, "phases-test": 3, "garbage-test": 2, "tree-test": 3},
    "half": {"predict-test": 0, "phases-test": 1, "garbage-test": 2, "tree-test": 0},
    "blank": {"predict-test": 0, "phases-test": 0, "garbage-test": 0, "tree-test": 0},
}


@pytest.fixture(scope="module", autouse=True)
def programs_on_path():
    """nbgrader calls a program of its environment by its bare name."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
        yield


@pytest.fixture(scope="module")
def graded(tmp_path_factory) -> Path:
    """The course's folder after all that an instructor does."""
    course = tmp_path_factory.mktemp("graded") / "course"
    shutil.copytree(SOURCE, course)
    nbgrader(course, "generate_assignment", "cycles", "--create")
    for student, answers in STUDENTS.items():
        hand_in(course, student, answers)
    nbgrader(course, "autograde", "cycles", "--create")
    nbgrader(course, "generate_feedback", "cycles")
    return course


def nbgrader(course: Path, *arguments: str) -> None:
    argv = [places.program("nbgrader"), *arguments]
    done = subprocess.run(argv, cwd=course, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def hand_in(course: Path, student: str, answers: dict[str, str]) -> None:
    released = course / "release" / "cycles"
    handed_in = Path(shutil.copytree(released, course / "submitted" / student / "cycles"))
    notebook = nbformat.read(handed_in / "cycles.ipynb", as_version=4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = answers.get(name, cell.source)
    nbformat.write(notebook, handed_in / "cycles.ipynb")


def test_students_get_no_solutions(graded):
    released = (graded / "release" / "cycles" / "cycles.ipynb").read_text()
    assert "raise NotImplementedError()" in released
    for secret in ("BDAC", "HIDDEN", "SOLUTION", "weakref", "found == gc.collect()"):
        assert secret not in released


@pytest.mark.parametrize("student", STUDENTS)
def test_the_scores_are_right(graded, student):
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{graded / 'gradebook.db'}") as gradebook:
        notebook = gradebook.find_submission("cycles", student).notebooks[0]
        assert {grade.name: grade.score for grade in notebook.grades} == SCORES[student]
        assert not any(grade.needs_manual_grade for grade in notebook.grades)


@pytest.mark.parametrize(
    "student, told",
    [
        ("half", "Who can still be reached after d.clear()?"),
        ("half", "objects were left for the collector."),
        ("blank", "NotImplementedError"),
    ],
)
def test_the_feedback_says_what_is_wrong(graded, student, told):
    assert told in (graded / "feedback" / student / "cycles" / "cycles.html").read_text()
