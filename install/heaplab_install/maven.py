"""Runs Maven: the machine's own from 3.8 on, else the wrapper, which fetches one."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from heaplab_install import places

_OLDEST = (3, 8)


def command(jdk_home: Path) -> list[str]:
    """The start of a Maven command line; the options are for logs."""
    return [*_program(jdk_home), "-B", "-ntp"]


def environment(jdk_home: Path) -> dict[str, str]:
    return {"JAVA_HOME": str(jdk_home)}


def _program(jdk_home: Path) -> list[str]:
    system = shutil.which("mvn")
    if system and _version(system, jdk_home) >= _OLDEST:
        return [system]
    if places.WINDOWS:
        return [str(places.ROOT / "mvnw.cmd")]
    return ["sh", str(places.ROOT / "mvnw")]


def _version(mvn: str, jdk_home: Path) -> tuple[int, ...]:
    env = {**os.environ, **environment(jdk_home)}
    done = subprocess.run([mvn, "-v"], capture_output=True, text=True, check=False, env=env)
    match = re.search(r"Apache Maven (\d+)\.(\d+)", done.stdout)
    return (int(match[1]), int(match[2])) if match else (0,)
