"""Whether something made from files is still up to date: a hash of the files, kept in a stamp."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from heaplab_install import places


def of(paths: Iterable[Path], *extra: str) -> str:
    """Hash of names and contents of files, and of all files below folders."""
    digest = hashlib.sha256()
    for text in extra:
        digest.update(text.encode() + b"\0")
    for path in sorted(_files(paths)):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(places.ROOT).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def matches(stamp: Path, fingerprint: str) -> bool:
    return stamp.is_file() and stamp.read_text() == fingerprint


def write(stamp: Path, fingerprint: str) -> None:
    stamp.write_text(fingerprint)


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from (file for file in path.rglob("*") if file.is_file() and file.parent.name != "__pycache__")
        elif path.is_file():
            yield path
