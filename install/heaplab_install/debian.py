"""Packages of Debian and its kin, which root can install without a question."""

import functools
import shutil

from heaplab_install import console, places


def can_install() -> bool:
    return places.is_root() and shutil.which("apt-get") is not None


def install(*packages: str) -> None:
    with console.step(f"Debian packages {', '.join(packages)}"):
        _update()
        _apt("install", "-y", "--no-install-recommends", *packages)


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
