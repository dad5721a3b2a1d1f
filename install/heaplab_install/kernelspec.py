"""Installs kernel/ and the jar as the kernelspec `heaplab` into the project's environment."""

import json
import os
import shutil
from pathlib import Path

from heaplab_install import archive, fingerprint, jar, jdk, places

SPEC = places.env_share("kernels", "heaplab")


def ensure() -> None:
    """Builds what is missing and installs the kernelspec, unless all is up to date."""
    home = jdk.need()
    jar.ensure(home)
    install(home)


def install(jdk_home: Path) -> None:
    java = str(jdk.program(jdk_home, "java"))
    wanted = fingerprint.of([places.KERNEL, places.JAR], java)
    stamp = SPEC / "heaplab.stamp"
    if fingerprint.matches(stamp, wanted):
        return
    SPEC.mkdir(parents=True, exist_ok=True)
    for logo in places.KERNEL.glob("logo-*"):
        shutil.copy(logo, SPEC)
    _copy_jar()
    _write_spec(java)
    fingerprint.write(stamp, wanted)


def _copy_jar() -> None:
    """Puts the new jar in the old one's place at once: a running kernel keeps the file it has open."""
    fresh = SPEC / "heaplab.jar.new"
    shutil.copy(places.JAR, fresh)
    os.replace(fresh, SPEC / "heaplab.jar")


def _write_spec(java: str) -> None:
    spec = json.loads((places.KERNEL / "kernel.json").read_text())
    argv = spec["argv"]
    argv[0] = java
    here = [part.replace("{resource_dir}", str(SPEC)) for part in argv]
    if archive.make(SPEC, here):
        argv.insert(argv.index("-jar"), archive.option(f"{{resource_dir}}/{archive.NAME}"))
    (SPEC / "kernel.json").write_text(json.dumps(spec, indent=2) + "\n")
