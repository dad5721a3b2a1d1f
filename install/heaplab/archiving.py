"""Makes the archive of the kernel's classes, tries it, and keeps it only if kernels start sooner with it."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from heaplab import archive

_PROGRAM = "print(sum(n for n in range(10)))\n"
_ANSWER = "45\n"
_TRIES = 3


class NoArchive(Exception):
    """Why kernels start without one."""


def ensure(command: list[str]) -> Path:
    """An archive that the JVM takes: the one that there is, else a new one."""
    found = archive.known(command)
    if found is None or archive.is_none(found):
        return make(command)
    try:
        _answer(archive.inserted(command, "-Xshare:on", "-XX:+VerifySharedSpaces", *archive.options(found)))
        return found
    except (subprocess.SubprocessError, OSError):
        return make(command)


def make(command: list[str]) -> Path:
    """Makes the archive in the first of its folders that can be written to.

    That there is no use in one is kept as well, so that it is not tried at every start.
    """
    keep = _writable()
    try:
        with tempfile.TemporaryDirectory(dir=keep) as folder:
            fresh = Path(folder, "fresh.jsa")
            _dump(command, fresh, Path(folder))
            _try(command, fresh)
            return _keep(command, fresh, keep)
    except (subprocess.SubprocessError, OSError, NoArchive) as why:
        (keep / archive.name(archive.key_of(command), 0)).touch()
        raise NoArchive(str(why)) from why


def forget() -> None:
    """Removes what stands in the package's folder, of which pip does not know."""
    shutil.rmtree(archive.folders()[0], ignore_errors=True)


def _writable() -> Path:
    for folder in archive.folders():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
            return folder
        except OSError:
            continue
    raise NoArchive(f"none of {', '.join(map(str, archive.folders()))} can be written to")


def _keep(command: list[str], fresh: Path, folder: Path) -> Path:
    """Moves the archive to its place, at once; those of another jar or Java go."""
    for old in folder.glob("*.jsa"):
        try:
            old.unlink()
        except OSError:
            continue  # on Windows, one that a kernel is using
    fresh.chmod(0o644)
    return fresh.replace(folder / archive.name(archive.key_of(command), fresh.stat().st_size))


def _dump(command: list[str], fresh: Path, folder: Path) -> None:
    loaded = folder / "loaded"
    _train(archive.inserted(command, f"-XX:DumpLoadedClassList={loaded}"))
    jar = command.index("-jar")
    dump = ["-Xshare:dump", f"-XX:SharedClassListFile={loaded}", *archive.options(fresh)]
    _run([*command[:jar], *dump, "-cp", command[jar + 1]])


def _try(command: list[str], fresh: Path) -> None:
    """Holds a session with it, and several starts against starts without it."""
    archived = archive.inserted(command, "-Xshare:on", *archive.options(fresh))
    _train(archived)
    costs = [(_cost(command), _cost(archived)) for _ in range(_TRIES)]
    without, with_it = map(statistics.median, zip(*costs))
    if with_it >= without:
        raise NoArchive(f"with one, a program took {with_it:.2f} s, and {without:.2f} s without")


def _train(command: list[str]) -> None:
    _run([sys.executable, "-m", "heaplab.training", json.dumps([*command, "{connection_file}"])])


def _cost(command: list[str]) -> float:
    """Seconds that a start computes, whatever else the machine does; that it takes, where only that is known."""
    begun, before = time.perf_counter(), os.times()
    _answer(command)
    after = os.times()
    computed = after.children_user + after.children_system - before.children_user - before.children_system
    return computed or time.perf_counter() - begun


def _answer(command: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program.py")
        program.write_text(_PROGRAM)
        answer = _run([*command, "run", str(program)])
    if answer != _ANSWER:
        raise subprocess.SubprocessError(f"a trial printed {answer!r}")


def _run(argv: list[str]) -> str:
    done = subprocess.run(argv, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise subprocess.SubprocessError((done.stderr or done.stdout).strip()[-300:] or f"status {done.returncode}")
    return done.stdout
