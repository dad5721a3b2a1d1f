"""`jupyter console` as a person types into it: cells of several lines, completion, history, views as text."""

import os
import re
import sys

import pexpect
import pytest

import places

# The terminal is asked nothing that a person's would answer by itself.
TERMINAL = {"PROMPT_TOOLKIT_NO_CPR": "1", "TERM": "xterm", "COLUMNS": "120"}
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()=>][A-Z0-9]?")
PATIENCE, QUIET = 60, 0.3  # seconds
UP, TAB = "\x1b[A", "\t"


class Console:
    def __init__(self):
        busy = "--ZMQTerminalInteractiveShell.kernel_is_complete_timeout=30"  # else one second, as on an idle machine
        argv = ["-m", "jupyter_console", f"--kernel={places.KERNEL}", busy]
        environment = os.environ | TERMINAL
        self.terminal = pexpect.spawn(sys.executable, argv, env=environment, encoding="utf-8", dimensions=(50, 120))
        self.wait("In [1]:")

    def wait(self, text: str) -> str:
        """What is shown until this text is there and the terminal is quiet: keys typed earlier may be lost."""
        shown, patience = "", PATIENCE
        while True:
            try:
                shown = ESCAPES.sub("", shown + self.terminal.read_nonblocking(4096, timeout=patience))
            except pexpect.TIMEOUT:
                if text in shown:
                    return shown
                self.close()  # so that what comes later does not wait, too
                raise AssertionError(f"{text!r} did not come, but {shown!r}") from None
            patience = QUIET if text in shown else PATIENCE

    def type(self, keys: str) -> None:
        self.terminal.send(keys)

    def close(self) -> None:
        self.terminal.close(force=True)


@pytest.fixture(scope="module")
def console():
    running = Console()
    yield running
    running.close()


def test_cells_run_and_views_are_text(console):
    console.type("x = [1, 2]\r")
    console.wait("In [2]:")
    console.type("%heap x\r")
    shown = console.wait("In [3]:")
    assert "Heap after cell 2" in shown
    assert re.search(r"list +\[1, 2\] +72", shown)


def test_a_cell_of_several_lines_ends_with_an_empty_one(console):
    console.type("for i in range(3):\r")
    console.wait("...:")
    console.type("print('line', i)\r")
    console.wait("...:")
    console.type("\r")
    shown = console.wait("In [4]:")
    assert re.search(r"line 0\s+line 1\s+line 2", shown)


def test_a_command_for_a_whole_cell_takes_lines(console):
    console.type("%%trace\r")
    console.wait("...:")
    console.type("z = [3]\r")
    console.wait("...:")
    console.type("\r")
    assert "1. Line 2: `z` names a new list" in console.wait("In [5]:")


def test_an_unfinished_name_is_completed(console):
    console.type("a_name_of_its_own = 41\r")
    console.wait("In [6]:")
    console.type("a_name_o" + TAB)
    console.wait("a_name_of_its_own")
    console.type(" + 1\r")
    assert "42" in console.wait("In [7]:")


def test_the_last_cell_comes_back(console):
    console.type(UP)
    console.wait("a_name_of_its_own + 1")
    console.type("00\r")
    assert "141" in console.wait("In [8]:")


def test_an_error_is_told_and_the_console_goes_on(console):
    console.type("1 / 0\r")
    assert "ZeroDivisionError: division by zero" in console.wait("In [9]:")
