"""The archive of classes: made once, found again, and never trusted further than it was tried."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from heaplab import archive, archiving, java, kernel

import places

ARCHIVE = b"not Java's"


@pytest.fixture
def keep(tmp_path, monkeypatch) -> Path:
    """The package's folder for it; that of the user's cache is a path below a file."""
    (tmp_path / "file").touch()
    monkeypatch.setattr(archive, "folders", lambda: [tmp_path / "archive", tmp_path / "file" / "heaplab"])
    return tmp_path / "archive"


@pytest.fixture
def command(tmp_path) -> list[str]:
    """What starts the jar, which has just been installed anew."""
    shutil.copy(places.ROOT / "target" / "heaplab.jar", tmp_path)
    options = ["-XX:+UseSerialGC", "-Xshare:auto", "-jar", str(tmp_path / "heaplab.jar")]
    return [str(java.need()), *options]


@pytest.fixture
def kept(keep, command) -> Path:
    keep.mkdir()
    path = keep / archive.name(archive.key_of(command), len(ARCHIVE))
    path.write_bytes(ARCHIVE)
    return path


def test_it_is_used_where_there_is_one(command, kept):
    used = archive.used(command)
    assert used[: used.index("-jar")] == [*command[: command.index("-jar")], *archive.options(kept)]
    assert used[used.index("-jar") :] == command[command.index("-jar") :]


def test_one_that_was_cut_short_is_not(command, kept):
    kept.write_bytes(ARCHIVE[:5])
    assert archive.used(command) == command


def test_one_of_another_jar_java_or_options_is_not(command, kept):
    jar = Path(command[-1])
    assert archive.known([command[0], "-Xss4m", *command[1:]]) is None
    assert archive.known([str(kept), *command[1:]]) is None
    os.utime(jar, ns=(0, jar.stat().st_mtime_ns + 1))
    assert archive.known(command) is None


def test_the_jvm_goes_on_without_one_that_it_does_not_take(command, kept, tmp_path):
    program = tmp_path / "program.py"
    program.write_text("print(6 * 7)\n")
    done = subprocess.run([*archive.used(command), "run", str(program)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "42\n")


def test_that_there_is_no_use_in_one_is_kept(command, keep, monkeypatch):
    monkeypatch.setattr(archiving, "_dump", lambda command, fresh, folder: fresh.write_bytes(ARCHIVE))
    monkeypatch.setattr(archiving, "_train", lambda command: None)
    costs = iter([1.0, 1.1] * 3)
    monkeypatch.setattr(archiving, "_cost", lambda command: next(costs))
    with pytest.raises(archiving.NoArchive, match="with one, a program took 1.10 s, and 1.00 s without"):
        archiving.make(command)
    assert [path.stat().st_size for path in keep.iterdir()] == [0]
    assert archive.known(command) is not None
    assert archive.used(command) == command


def test_a_broken_one_is_made_anew(command, kept, monkeypatch):
    monkeypatch.setattr(archiving, "make", lambda command: "made")
    assert archiving.ensure(command) == "made"


def test_where_nothing_can_be_written_that_is_why(command, keep):
    keep.touch()
    with pytest.raises(archiving.NoArchive, match="can be written to"):
        archiving.make(command)
    assert archive.used(command) == command


@pytest.mark.parametrize(
    "platform, environment, folder",
    [
        ("linux", {"XDG_CACHE_HOME": "/x"}, Path("/x")),
        ("linux", {"XDG_CACHE_HOME": ""}, Path.home() / ".cache"),
        ("darwin", {"XDG_CACHE_HOME": "/x"}, Path.home() / "Library" / "Caches"),
        ("win32", {"LOCALAPPDATA": "C:/Users/x/AppData/Local"}, Path("C:/Users/x/AppData/Local")),
    ],
)
def test_the_users_cache_is_where_the_system_has_it(platform, environment, folder):
    assert archive.cache(platform, environment) == folder
