"""`wheel`: the Python package, with jar, kernelspec and course in it."""

from pathlib import Path

from heaplab_install import console, environment, jar, jdk, package


def run() -> int:
    console.say(f"the wheel is {build()}")
    return 0


def build() -> Path:
    environment.ensure("lab")
    jar.ensure(jdk.need())
    return package.wheel()
