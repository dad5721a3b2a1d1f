"""Keeps the package that students install in the project's environment, too, as the sources would give it."""

from pathlib import Path

from heaplab_install import console, fingerprint, jar, jdk, places

HEAPLAB = [places.env_program("python"), "-m", "heaplab"]
WHEELS = places.TARGET / "wheel"

_STAMP = places.ENV / "heaplab-package.stamp"
_SOURCES = [
    *(places.INSTALL / name for name in ("heaplab", "heaplab_handouts", "nbconvert", "hatch_build.py", "pyproject.toml")),
    *(places.ROOT / "pom.xml", places.KERNEL, places.JAR),
]


def ensure() -> None:
    """Builds what is missing, installs it and lets it try itself, unless all is up to date."""
    jar.ensure(jdk.need())
    wanted = fingerprint.of([*_SOURCES, *places.course()], str(places.ENV))
    if fingerprint.matches(_STAMP, wanted):
        return
    _install(wheel())
    with console.step("Trying the package"):
        console.run_quietly([*HEAPLAB, "doctor"], "The package's own check", "What is marked ✗ says how to mend it.")
    fingerprint.write(_STAMP, wanted)


def wheel() -> Path:
    """Builds the wheel from the jar: the same sources give the same bytes."""
    for old in WHEELS.glob("heaplab-*.whl"):
        old.unlink()
    with console.step("The package"):
        _pip("wheel", "--no-build-isolation", "-w", str(WHEELS), str(places.INSTALL))
    [made] = WHEELS.glob("heaplab-*.whl")
    return made


def _install(made: Path) -> None:
    _pip("install", "--no-index", "--force-reinstall", str(made))


def _pip(command: str, *arguments: str) -> None:
    console.run_quietly(
        [
            *(places.env_program("python"), "-m", "pip", command, "-q", "--disable-pip-version-check", "--no-deps"),
            *arguments,
        ],
        f"The package's {command}",
        "The log tells what is missing.",
    )
