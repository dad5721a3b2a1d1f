"""Which Java the package takes: on Linux, macOS and Windows."""

import shutil
import sys
from pathlib import Path

import pytest
from heaplab import java
from heaplab.trouble import Trouble


@pytest.fixture
def homes(tmp_path, monkeypatch):
    """Makes Java homes that say their version, on a machine that has no others."""
    monkeypatch.setattr(java.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(java, "USUAL_PLACES", [str(tmp_path / "usual")])
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "environment"))
    for variable in ("HEAPLAB_JAVA", "JAVA_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "path" / "bin"))

    def make(name: str, version: str) -> Path:
        home = tmp_path / name
        program = home / "bin" / ("java.exe" if sys.platform == "win32" else "java")
        program.parent.mkdir(parents=True)
        program.touch(mode=0o755)
        (home / "release").write_text(f'IMPLEMENTOR="x"\nJAVA_VERSION="{version}"\n')
        return program

    return make


def test_what_the_user_names_comes_first_and_must_be_new_enough(homes, monkeypatch):
    named, home = homes("named", "21.0.1"), homes("home", "17.0.9")
    monkeypatch.setenv("JAVA_HOME", str(home.parent.parent))
    assert java.need() == home
    for name in (named, named.parent.parent):
        monkeypatch.setenv("HEAPLAB_JAVA", str(name))
        assert java.need() == named
    old = homes("old", "1.8.0_392")
    monkeypatch.setenv("HEAPLAB_JAVA", str(old))
    with pytest.raises(Trouble, match="which is Java 8, and no Java 17 or newer"):
        java.need()


def test_too_old_ones_are_passed_over(homes, monkeypatch):
    home, path, usual = homes("home", "11.0.2"), homes("path", "16"), homes("usual/jdk-25", "25")
    monkeypatch.setenv("JAVA_HOME", str(home.parent.parent))
    assert [java.version(program) for program in (home, path, usual)] == [11, 16, 25]
    assert java.need() == usual
    shutil.rmtree(usual.parent)
    with pytest.raises(Trouble, match=r"no Java 17 or newer was found .*; .*java is Java 11; .*java is Java 16$"):
        java.need()


CONDAS = ["environment/lib/jvm", "environment/Library/lib/jvm"]
FETCHED = ["environment/lib/jvm/jdk-17.0.16+8", "environment/lib/jvm/jdk-17.0.16+8/Contents/Home"]


@pytest.mark.parametrize("place", CONDAS + FETCHED)
def test_the_environments_own_comes_before_the_machines(homes, monkeypatch, place):
    own, home = homes(place, "17.0.16"), homes("home", "25")
    monkeypatch.setenv("JAVA_HOME", str(home.parent.parent))
    assert java.need() == own


def test_a_macs_usual_place_has_homes_within(homes):
    home = homes("usual/temurin-21.jdk/Contents/Home", "21.0.8")
    assert java.need() == home


def test_on_windows_the_program_has_a_suffix(homes, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    program = homes("usual/jdk-21", "21.0.8")
    assert java.need() == program
    assert program.name == "java.exe"


def test_the_newest_of_a_usual_place_comes_first(homes):
    homes("usual/jdk-17", "17"), homes("usual/jdk-21", "21")
    assert java.version(java.need()) == 21
