"""Each command of `python3 install` reaches the code that carries it out."""

import re
import sys

import places
import pytest

from heaplab_install import cli

COMMANDS = {
    "lab": "lab.run",
    "handouts": "handouts.run",
    "nbgrader": "grading.run",
    "test": "check.run",
    "bench": "bench.run",
    "wheel": "wheel.run",
    "release": "release.run",
    "screenshot": "screenshot.run",
    "logos": "screenshot.logos",
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_does_what_it_is_for(command, monkeypatch):
    module, function = COMMANDS[command].split(".")
    called = []
    monkeypatch.setattr(f"heaplab_install.{module}.{function}", lambda *a: called.append(a) or 0)
    assert cli.main([command]) == 0
    assert len(called) == 1


def test_no_command_is_left_out(capsys):
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    listed = re.findall(r"^ {4}(\w+)\b", capsys.readouterr().out, re.MULTILINE)
    assert sorted(listed) == sorted(COMMANDS)
