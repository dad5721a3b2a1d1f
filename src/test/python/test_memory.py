"""Java's own memory: a cell that fills it gets MemoryError, and the kernel goes on."""

import pytest

from cells import Notebook
from places import KERNEL

FILLING = {
    "list": "x = []\nwhile True:\n    x.append([x])",
    "dict": "x = {}\nfor i in range(10**8):\n    x[i] = str(i)",
    "caught": "x = []\ntry:\n    while True:\n        x.append((x, [x]))\nexcept MemoryError:\n    x = None\n    raise",
}


@pytest.fixture(scope="module")
def small():
    notebook = Notebook(KERNEL, JAVA_TOOL_OPTIONS="-Xmx96m")
    yield notebook
    notebook.close()


@pytest.mark.parametrize("name", FILLING)
def test_memory_that_fills_up_is_an_error_in_time(name, small):
    ran = small.run(FILLING[name], timeout=120)
    assert ran.reply["ename"] == "MemoryError"
    assert ran.reply["evalue"].startswith("Heaplab's Java process is nearly out of memory")
    assert small.run("%reset").reply["status"] == "ok"
    assert small.run("6 * 7").value == "42"


def test_one_request_that_is_too_large_is_an_error(small):
    assert small.run("x = 'a' * (2 * 10**8)").reply["ename"] == "MemoryError"
    assert small.run("6 * 7").value == "42"
