"""The course is right: Heaplab answers its cells as CPython does, and its exercises can be solved."""

import pytest

import course
import places
import snippets
from cells import Notebook

PROGRAMS = course.programs()


@pytest.fixture(scope="module")
def kernel():
    notebook = Notebook(places.KERNEL)
    yield notebook
    notebook.close()


@pytest.fixture
def fresh(kernel):
    assert kernel.run("%reset").reply["status"] == "ok"
    return kernel


@pytest.mark.parametrize("name", PROGRAMS)
def test_heaplab_answers_as_cpython_does(name, fresh):
    for cell, expected in zip(PROGRAMS[name], course.recorded(name), strict=True):
        ran = fresh.run(course.predicted(cell, expected))
        if cell.startswith(course.DOTS):
            assert verdict(ran) == f"✓ Right: {expected.strip()}", cell
        elif not cell.startswith(course.HEAPLAB_ONLY):
            assert ran.printed == expected, cell
        if name.endswith("-solved") and cell.startswith("%check"):
            assert verdict(ran).startswith("✓"), cell


def verdict(ran):
    """What a prediction, or the work on an exercise, was told."""
    return ran.bundles("display_data")[-1]["text/plain"]


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_recorded_answers_are_cpythons(name):
    if snippets.interpreter(course.VERSION) is None:
        pytest.skip("CPython 3.13 is not installed")
    assert course.cpython(PROGRAMS[name]) == course.recorded(name)


def test_no_answers_are_left_of_notebooks_that_are_gone():
    found = {p.relative_to(course.ANSWERS).with_suffix("").as_posix() for p in course.ANSWERS.rglob("*.json")}
    assert found == {*PROGRAMS, "bad_cells"}


@pytest.mark.parametrize("path", course.chapters(), ids=places.name)
def test_every_exercise_has_a_solution_that_its_check_accepts(path):
    cells = course.code_cells(path)
    exercises = [n for cell in cells if (n := course.role(cell, "exercise"))]
    checks = [n for cell in cells if (n := course.role(cell, "check"))]
    assert exercises == checks
    if exercises:
        name = path.relative_to(places.NOTEBOOKS).with_suffix("").as_posix() + "-solved"
        answers = dict(zip((course.role(c, "check") for c in cells), course.recorded(name), strict=True))
        ours = {course.role(cell, "check") for cell in cells if course.source(cell).startswith("%check")}
        for number in exercises:
            assert number in ours or answers[number] == f"Exercise {number}: right.\n"


WITH_EXERCISES = [path for path in course.chapters() if course.solutions(path).exists()]


@pytest.mark.parametrize("path", WITH_EXERCISES, ids=places.name)
def test_who_was_wrong_can_try_again(path, fresh):
    """Each check is run on a wrong answer, or on a right one before, and then accepts the right one."""
    for cell, unsolved in zip(course.solved(path), course.code_cells(path), strict=True):
        fresh.run(cell)
        if course.role(unsolved, "exercise"):
            answer = cell
        elif number := course.role(unsolved, "check"):
            if answer.startswith("answer_"):
                fresh.run(f"answer_{number} = -1")
                fresh.run(cell)
            fresh.run(answer)
            again = fresh.run(cell)
            right = verdict(again).startswith("✓") if cell.startswith("%") else again.printed.endswith("right.\n")
            assert right, f"{cell}\n{again.printed}"


@pytest.mark.parametrize("path", places.every(), ids=places.name)
def test_cells_are_short_and_kept_without_outputs(path):
    for cell in course.code_cells(path):
        assert len(course.source(cell).split("\n")) <= 15, course.source(cell)
        assert cell["outputs"] == [] and cell["execution_count"] is None


def test_the_pool_that_gc_has_not(fresh):
    ran = fresh.run("import gc\npool = gc.Pool()\nblock = pool.alloc()\npool.free(block)")
    assert ran.reply["status"] == "ok"
    assert "CPython's gc has no Pool" in verdict(ran)
    if snippets.interpreter(course.VERSION):
        assert course.cpython(["import gc\ngc.Pool()"]) == ["AttributeError: module 'gc' has no attribute 'Pool'\n"]
