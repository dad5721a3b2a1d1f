"""Every bad cell is answered in a few words, and the next cell runs on a sound heap."""

import pytest

import bad_cells
import course
from cells import Notebook
from places import KERNEL

ANSWERS = course.recorded("bad_cells") if course.recording("bad_cells").exists() else {}


@pytest.fixture(scope="module")
def kernel():
    notebook = Notebook(KERNEL)
    yield notebook
    notebook.close()


@pytest.fixture
def fresh(kernel):
    kernel.run("%reset")
    yield kernel
    assert kernel.run("6 * 7").value == "42"


@pytest.mark.parametrize("name", bad_cells.CPYTHON)
def test_it_is_answered_as_in_cpython(name, fresh):
    assert fresh.run(bad_cells.CPYTHON[name], timeout=60).printed == ANSWERS[name]


@pytest.mark.parametrize("name", bad_cells.OWN)
def test_it_is_answered_in_one_sentence(name, fresh):
    code, expected = bad_cells.OWN[name]
    printed = fresh.run(code, timeout=60).printed
    if expected is None:
        assert printed == ""
    else:
        assert printed.startswith(expected)
        assert printed.count("\n") == 1
    assert "org.heaplab" not in printed and "java." not in printed
