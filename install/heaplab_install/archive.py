"""Makes an archive of the kernel's classes (AppCDS), which the JVM maps at its start instead of loading
them one by one. A kernel runs without one as well, so an archive that is not sound is left out."""

import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from heaplab_install import console, places

NAME = "heaplab.jsa"

# ELK's classes are left out: loading an archive with them has crashed a JVM.
_LEFT_OUT = "org/eclipse/"

_TRAINING = Path(__file__).with_name("archive_training.py")
_PROGRAM = "print(sum(n for n in range(10)))\n"
_ANSWER = "45\n"
_TRIES = 5


def make(spec: Path, argv: list[str]) -> bool:
    """Writes the archive into a kernelspec's folder; whether kernels should be started with it.

    argv starts the kernel without it.
    """
    archive = spec / NAME
    archive.unlink(missing_ok=True)
    try:
        with console.step("Making the kernel's starts quicker"), tempfile.TemporaryDirectory() as folder:
            _dump(argv, spec, archive, Path(folder))
            if _is_sound(argv, archive):
                return True
    except (subprocess.SubprocessError, OSError) as error:
        console.say(f"kernels will start without an archive of classes: {error}")
    archive.unlink(missing_ok=True)
    return False


def option(archive: str) -> str:
    return f"-XX:SharedArchiveFile={archive}"


def _dump(argv: list[str], spec: Path, archive: Path, folder: Path) -> None:
    loaded, kept = folder / "loaded", folder / "kept"
    _run([places.env_program("python"), str(_TRAINING), json.dumps(_with(argv, f"-XX:DumpLoadedClassList={loaded}"))])
    lines = loaded.read_text().splitlines(keepends=True)
    kept.write_text("".join(line for line in lines if _LEFT_OUT not in line))
    options = ["-Xshare:dump", f"-XX:SharedClassListFile={kept}", option(str(archive)), "-Xlog:disable"]
    _run([*_without_jar(argv), *options, "-cp", str(spec / "heaplab.jar")])


def _without_jar(argv: list[str]) -> list[str]:
    """The JVM and its options."""
    return argv[: argv.index("-jar")]


def _with(argv: list[str], *options: str) -> list[str]:
    return [*_without_jar(argv), *options, *argv[argv.index("-jar") :]]


def _is_sound(argv: list[str], archive: Path) -> bool:
    """Whether the JVM takes it, answers as it should, and starts no slower with it."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program.py")
        program.write_text(_PROGRAM)
        plain = [*argv[: argv.index("-jar") + 2], "run", str(program)]
        archived = _with(plain, "-Xshare:on", option(str(archive)))
        times = [(_timed(plain), _timed(archived)) for _ in range(_TRIES)]
    without, with_it = map(statistics.median, zip(*times))
    return with_it <= without


def _timed(argv: list[str]) -> float:
    begun = time.perf_counter()
    answer = _run(argv)
    if answer != _ANSWER:
        raise subprocess.SubprocessError(f"a trial printed {answer!r}")
    return time.perf_counter() - begun


def _run(argv: list[str]) -> str:
    done = subprocess.run(argv, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise subprocess.SubprocessError((done.stderr or done.stdout).strip()[-300:] or f"status {done.returncode}")
    return done.stdout
