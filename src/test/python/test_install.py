"""Each command of `python3 install` reaches the code that carries it out."""

import re

import pytest
from heaplab.trouble import Trouble
from heaplab_install import cli, console, debian, environment, fingerprint, jdk, maven, places

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


@pytest.fixture
def no_jdk(tmp_path, monkeypatch):
    """A machine without one, where none can be installed; its environment's folder."""
    monkeypatch.setenv("JAVA_HOME", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("heaplab.java.USUAL_PLACES", [])
    monkeypatch.setattr(places, "ENV", tmp_path / "env")
    monkeypatch.setattr(debian, "can_install", lambda: False)
    monkeypatch.setattr(environment, "ensure", lambda kind: None)
    return places.ENV


def test_a_jdk_is_fetched_into_the_environment(no_jdk, monkeypatch):
    javac = no_jdk / "lib" / "jvm" / "jdk-17.0.16+8" / "bin" / "javac"

    def fetched(argv, what, remedy):
        assert f"path='{no_jdk / 'lib' / 'jvm'}'" in argv[-1]
        javac.parent.mkdir(parents=True)
        javac.write_text("#!/bin/sh\necho javac 17.0.16\n")
        javac.chmod(0o755)

    monkeypatch.setattr(console, "run_quietly", fetched)
    assert jdk.need() == javac.parent.parent
    monkeypatch.setattr(console, "run_quietly", None)
    assert jdk.need() == javac.parent.parent


def test_where_none_comes_what_to_do_is_said(no_jdk, monkeypatch):
    monkeypatch.setattr(console, "run_quietly", lambda argv, what, remedy: None)
    with pytest.raises(Trouble, match="no JDK 17 or newer was found") as told:
        jdk.need()
    assert "https://adoptium.net" in told.value.remedy


def test_without_a_maven_the_wrapper_fetches_one(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert maven.command(tmp_path)[:2] == ["sh", str(places.ROOT / "mvnw")]
    monkeypatch.setattr(places, "WINDOWS", True)
    assert maven.command(tmp_path)[0] == str(places.ROOT / "mvnw.cmd")


def test_what_python_compiles_does_not_change_a_fingerprint(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "ROOT", tmp_path)
    (tmp_path / "package" / "__pycache__").mkdir(parents=True)
    (tmp_path / "package" / "a.py").write_text("1")
    before = fingerprint.of([tmp_path / "package"])
    (tmp_path / "package" / "__pycache__" / "a.pyc").write_text("x")
    assert fingerprint.of([tmp_path / "package"]) == before
    (tmp_path / "package" / "a.py").write_text("2")
    assert fingerprint.of([tmp_path / "package"]) != before
