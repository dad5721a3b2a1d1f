"""Exercises: defined in a cell, checked on a heap that stays as it is, hinted at, listed."""

import pytest

HEAP = """%%exercise two
# kind: heap
# say: Two names for one list.
# say.zh: 两个名字，一个列表。
# hint: Assignment makes an arrow.
# hint: One line will do.
# names: left right
left = right = [1, [2]]"""

TEST = """%%exercise budget
# kind: test
# say: At most 200 bytes.
import sys
size = sys.getsizeof(slim(10))
assert size <= 200, f"slim(10) takes {size} bytes, and 200 are allowed."
"""

ORDER = """%%exercise order
# kind: order
# say: Print 3.
# wrong: b = a[:]
import sys
a = []
b = a
print(sys.getrefcount(a))"""

CELL = """%%exercise blank
# kind: cell
# say: Fill the blank.
# show: ____([1, 2, 3])
len([1, 2, 3])"""

PREDICT = """%%exercise guess
# kind: predict
# say: What is a?
a = [1]
b = a
b.append(2)
a"""


def said(notebook, cell):
    shown = notebook.run(cell).bundles("display_data")
    return shown[-1]["text/plain"] if shown else ""


@pytest.mark.parametrize(
    "cell, expected",
    [
        ("1", "There is no name left yet."),
        ("left = right = (1, [2])", "left leads to a tuple, and should lead to a list."),
        ("left = right = [1]", "left has 1 slots, and should have 2."),
        ("left = right = [3, [2]]", "left[0] is 3, and should be 1."),
        ("left = [1, [2]]\nright = [1, [2]]", "right and left should lead to one object; here they are two."),
        ("left = right = [1, left[1]]; extra = left", "count of left is 3 and should be 2"),
    ],
)
def test_the_first_difference_of_heaps_is_told(notebook, cell, expected):
    notebook.run(HEAP)
    notebook.run("left = [1, [2]]" if "left[1]" in cell else "pass")
    notebook.run(cell)
    assert expected in said(notebook, "%check two")


def test_a_heap_is_compared_by_shape_and_stays_as_it_is(notebook):
    notebook.run(HEAP)
    notebook.run("inner = [2]\nright = [1, inner]\nleft = right\ndel inner")
    # The first tuple to be shown leaves a list and a dict of the interpreter's, as in CPython.
    notebook.run("import gc, sys\n(1, 2)")
    before = notebook.run("(len(gc.get_objects()), sys.getrefcount(left))").value
    assert said(notebook, "%check two").startswith("✓ Exercise two: right")
    assert notebook.run("(len(gc.get_objects()), sys.getrefcount(left))").value == before


def test_hints_come_one_by_one_and_in_the_chosen_language(notebook):
    notebook.run(HEAP)
    assert [said(notebook, "%hint two").split("\n")[-1] for _ in range(3)] == [
        "Assignment makes an arrow.",
        "One line will do.",
        "One line will do.",
    ]
    notebook.run("%lang zh")
    assert "两个名字，一个列表。" in said(notebook, HEAP)
    assert "还不对" in said(notebook, "%check two")


@pytest.mark.parametrize(
    "exercise, wrong, expected, right",
    [
        (TEST, "%check budget", "name 'slim' is not defined", None),
        (
            ORDER,
            "%%check order\nimport sys\na = []\nb = a[:]\nprint(sys.getrefcount(a))",
            "b = a[:] has no place here.",
            "%%check order\nimport sys\na = []\nb = a\nprint(sys.getrefcount(a))",
        ),
        (CELL, "%%check blank\nsum([1, 2, 3])", "It gives 6, and should give 3.", "%%check blank\nlen([1, 2, 3])"),
        (PREDICT, "%check guess [1]", "if assignment copied the object", "%check guess [1, 2]"),
    ],
)
def test_a_wrong_answer_is_told_why_and_a_right_one_is_accepted(notebook, exercise, wrong, expected, right):
    notebook.run(exercise)
    assert expected in said(notebook, wrong)
    if right is None:
        notebook.run("def slim(n):\n    return range(n)")
        right = wrong
    assert said(notebook, right).startswith("✓")
    assert said(notebook, "%progress").startswith("1 of 1 exercises done")


def test_what_is_no_exercise_is_refused_in_one_sentence(notebook):
    for cell in ("%%exercise x\nx = 1", "%%exercise x\n# kind: heap\nx = 1", "%check nothing", "%%exercise\nx = 1"):
        ran = notebook.run(cell)
        assert ran.reply["ename"] == "UsageError", cell
        assert "\n" not in ran.reply["evalue"]
