"""Finds a Java development kit, 17 or newer; installs one where that needs no question."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from heaplab_install import debian, places
from heaplab_install.console import Trouble

OLDEST = 17

# Folders whose children are JDKs (or hold one in Contents/Home, as on macOS).
_USUAL_PLACES = [
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
    """The home of a JDK that serves."""
    home = find()
    if home is None and debian.can_install():
        debian.install("openjdk-17-jdk-headless" if _debian_has_17() else "default-jdk-headless")
        home = find()
    if home is None:
        raise Trouble(
            f"no JDK {OLDEST} or newer was found (JAVA_HOME, PATH and the usual places)",
            "Install one, for example from https://adoptium.net, or set JAVA_HOME to yours; "
            "then run this command again.",
        )
    return home


def find() -> Path | None:
    return next((home for home in _candidates() if _version(home) >= OLDEST), None)


def program(home: Path, name: str) -> Path:
    return home / "bin" / (name + (".exe" if places.WINDOWS else ""))


def _candidates() -> Iterator[Path]:
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    javac = shutil.which("javac")
    if javac:
        yield Path(javac).resolve().parent.parent
    for folder in map(Path, map(os.path.expanduser, _USUAL_PLACES)):
        if folder.is_dir():
            for child in sorted(folder.iterdir(), reverse=True):
                yield child
                yield child / "Contents" / "Home"


def _version(home: Path) -> int:
    """The JDK's feature number; 0 where there is no compiler."""
    javac = program(home, "javac")
    if not javac.is_file():
        return 0
    done = subprocess.run([javac, "-version"], capture_output=True, text=True, check=False)
    match = re.search(r"javac (\d+)", done.stdout + done.stderr)
    return int(match[1]) if match else 0


def _debian_has_17() -> bool:
    done = subprocess.run(
        ["apt-cache", "policy", "openjdk-17-jdk-headless"], capture_output=True, text=True, check=False
    )
    return re.search(r"Candidate: \d", done.stdout) is not None
