"""Keeps target/heaplab.jar up to date with the sources."""

from pathlib import Path

from heaplab_install import console, fingerprint, jdk, maven, places

_STAMP = places.TARGET / "heaplab.jar.sources"
_SOURCES = [places.ROOT / "pom.xml", places.ROOT / ".mvn", places.ROOT / "src" / "main"]


def ensure(jdk_home: Path) -> None:
    """Builds the jar unless it is what the sources would give."""
    sources = fingerprint.of(_SOURCES)
    if places.JAR.is_file() and fingerprint.matches(_STAMP, sources):
        return
    with console.step("Building the kernel (the first time this fetches its libraries)"):
        console.run_quietly(
            [*maven.command(jdk_home), "-q", "package", "-Dmaven.test.skip", "-Dspotless.check.skip"],
            "Building the kernel",
            "If it says that something could not be fetched, look at the network and try again.",
            env=maven.environment(jdk_home),
        )
    fingerprint.write(_STAMP, sources)


def verify(jdk_home: Path) -> None:
    """The whole Java check; it leaves a fresh jar behind."""
    sources = fingerprint.of(_SOURCES)
    console.run_shown(
        [*maven.command(jdk_home), "verify"],
        "The Java check (mvn verify)",
        "What failed stands above; the reports are in target/surefire-reports. "
        "`mvn spotless:apply` mends formatting.",
        env=maven.environment(jdk_home),
    )
    fingerprint.write(_STAMP, sources)
