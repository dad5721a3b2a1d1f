"""The archive of the kernel's classes (AppCDS), which the JVM maps at its start instead of loading them one by
one: kernels start in about half the time. `archiving` makes it; a kernel runs without one, too.

A file's name says what it is for and how long it is: the JVM refuses another's archive, but one that was cut
short would end it.
"""

import os
import sys
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

# What the JVM has to say about an archive must not come between a program's lines.
_WARNINGS_ASIDE = ["-Xlog:disable", "-Xlog:all=warning:stderr"]


def used(command: list[str]) -> list[str]:
    """The command that starts the jar, with the archive where there is one."""
    archive = known(command)
    return command if archive is None or is_none(archive) else inserted(command, *options(archive))


def known(command: list[str]) -> Path | None:
    """The archive for a command; an empty file where it was found that there is no use in one."""
    key = key_of(command)
    found = (archive for folder in folders() for archive in folder.glob(f"{key}-*.jsa"))
    return next((archive for archive in found if archive.name == name(key, archive.stat().st_size)), None)


def is_none(archive: Path) -> bool:
    return archive.stat().st_size == 0


def name(key: str, size: int) -> str:
    return f"{key}-{size}.jsa"


def options(archive: Path) -> list[str]:
    return [f"-XX:SharedArchiveFile={archive}", *_WARNINGS_ASIDE]


def inserted(command: list[str], *options: str) -> list[str]:
    """The command with more options of the JVM."""
    jar = command.index("-jar")
    return [*command[:jar], *options, *command[jar:]]


def folders() -> list[Path]:
    """Where an archive may be: in the package, for all who use it, or in the user's cache."""
    return [PACKAGE / "archive", cache(sys.platform, os.environ) / "heaplab"]


def cache(platform: str, environment: Mapping[str, str]) -> Path:
    """Where a user's programs keep what they can make again."""
    if platform == "win32" and environment.get("LOCALAPPDATA"):
        return Path(environment["LOCALAPPDATA"])
    if platform == "darwin":
        return Path("~/Library/Caches").expanduser()
    return Path(environment.get("XDG_CACHE_HOME") or "~/.cache").expanduser()


def key_of(command: list[str]) -> str:
    """A checksum of all that an archive is made for: the jar, the Java, its options."""
    home = Path(command[0]).resolve().parent.parent
    jar = Path(command[command.index("-jar") + 1])
    files = (jar, home / "release", home / "lib" / "modules")
    parts = [*command, *(str(mark) for file in files for mark in _marks(file))]
    return f"{zlib.crc32(chr(0).join(parts).encode()):08x}"


def _marks(file: Path) -> Iterator[object]:
    if file.exists():
        status = file.stat()
        yield from (file, status.st_size, status.st_mtime_ns)
