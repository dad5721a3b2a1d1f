"""Packages of Debian and its kin, which root can install without a question."""

import functools
import shutil
import subprocess

from heaplab_install import console, places


def can_install() -> bool:
    return places.is_root() and shutil.which("apt-get") is not None


def install(*packages: str) -> None:
    """Installs those that are not there yet."""
    missing = [package for package in packages if not _is_installed(package)]
    if not missing:
        return
    with console.step(f"Debian packages {', '.join(missing)}"):
        _update()
        _apt("install", "-y", "--no-install-recommends", *missing)


def _is_installed(package: str) -> bool:
    argv = ["dpkg-query", "-W", "-f", "${db:Status-Status}", package]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    return done.stdout == "installed"


@functools.cache
def _update() -> None:
    _apt("update")


def _apt(*arguments: str) -> None:
    console.run_quietly(
        ["apt-get", "-q", *arguments],
        f"apt-get {arguments[0]}",
        "Look at the network and at Debian's package sources, then run this command again.",
        env={"DEBIAN_FRONTEND": "noninteractive"},
    )
