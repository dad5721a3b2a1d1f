"""A session through Jupyter's own client: what a reader does, and what goes wrong in class."""

import time

import pytest
from nbconvert.filters import strip_ansi


def test_cells_share_one_namespace(notebook):
    assert notebook.run("x = [1, 2]").reply["status"] == "ok"
    ran = notebook.run("print(x)\nx[1] + 40")
    assert ran.stdout == "[1, 2]\n"
    assert ran.value == "42"


def test_an_error_is_told_and_the_next_cell_runs(notebook):
    ran = notebook.run("y = 1\n1 / 0")
    assert ran.reply["status"] == "error"
    assert ran.reply["ename"] == "ZeroDivisionError"
    assert ran.reply["evalue"] == "division by zero"
    [error] = [o for o in ran.outputs if o["msg_type"] == "error"]
    told = strip_ansi("\n".join(error["content"]["traceback"]))
    assert "ZeroDivisionError: division by zero" in told
    assert notebook.run("y").value == "1"


def test_a_syntax_error_is_told(notebook):
    ran = notebook.run("if True print(1)")
    assert ran.reply["ename"] == "SyntaxError"
    assert notebook.run("2").value == "2"


@pytest.mark.parametrize(
    "loop", ["while True: pass", "for i in range(10**12): x = i", "while True: print('x' * 60)"]
)
def test_an_endless_loop_can_be_interrupted(notebook, loop):
    start = time.monotonic()
    ran = notebook.interrupt_after(1, loop, timeout=60)
    assert ran.reply["ename"] == "KeyboardInterrupt"
    assert time.monotonic() - start < 30
    assert notebook.run("1 + 1").value == "2"


def test_an_interrupt_between_cells_is_harmless(notebook):
    notebook.run("z = 1")
    notebook.manager.interrupt_kernel()
    time.sleep(0.3)
    assert notebook.run("z").value == "1"


def test_endless_recursion_is_an_error(notebook):
    ran = notebook.run("def f(n):\n    return f(n + 1)\nf(0)")
    assert ran.reply["ename"] == "RecursionError"
    assert notebook.run("1 + 1").value == "2"


def test_a_deep_structure_is_shown_and_freed_without_harm(notebook):
    notebook.run("deep = []\nfor i in range(200000):\n    deep = [deep]")
    assert notebook.run("print(deep)").reply["ename"] == "RecursionError"
    assert notebook.run("del deep\n1 + 1").value == "2"


def test_restart_forgets_everything(notebook):
    notebook.run("kept = 1")
    notebook.restart()
    assert notebook.run("kept").reply["ename"] == "NameError"
