"""Finds a Java development kit, 17 or newer; else installs one: Debian's as root, or one into the project's environment."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from heaplab import java
from heaplab.trouble import Trouble
from heaplab_install import console, debian, environment, places

_REMEDY = (
    "Install one yourself, for example from https://adoptium.net, or set JAVA_HOME to yours; "
    "then run this command again."
)


def need() -> Path:
    """The home of a JDK that serves."""
    home = find()
    if home is None and debian.can_install():
        debian.install("openjdk-17-jdk-headless" if _debian_has_17() else "default-jdk-headless")
        home = find()
    if home is None:
        _fetch()
        home = find()
    if home is None:
        raise Trouble(
            f"no JDK {java.OLDEST} or newer was found (JAVA_HOME, PATH and the usual places), and what was fetched is none",
            _REMEDY,
        )
    return home


def _fetch() -> None:
    """Adoptium's, by the package install-jdk, to where the launcher looks, too."""
    environment.ensure("jdk")
    there = places.ENV / "lib" / "jvm"
    there.mkdir(parents=True, exist_ok=True)
    code = f"import jdk; jdk.install('{java.OLDEST}', path={str(there)!r})"
    with console.step(f"No JDK {java.OLDEST} or newer is here: fetching one into .env"):
        console.run_quietly([places.env_program("python"), "-c", code], "Fetching a JDK", _REMEDY)


def find() -> Path | None:
    return next((home for home in _candidates() if _version(home) >= java.OLDEST), None)


def program(home: Path, name: str) -> Path:
    return home / "bin" / (name + (".exe" if places.WINDOWS else ""))


def _candidates() -> Iterator[Path]:
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    javac = shutil.which("javac")
    if javac:
        yield Path(javac).resolve().parent.parent
    yield from java.homes_of_environment(places.ENV)
    yield from java.usual_homes()


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
