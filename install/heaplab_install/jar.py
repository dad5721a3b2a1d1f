"""Keeps target/heaplab.jar up to date with the sources."""

from pathlib import Path

from heaplab_install import console, fingerprint, jdk, maven, places

_STAMP = places.TARGET / "heaplab.jar.sources"
_TESTS_STAMP = places.TARGET / "test-classes.sources"
_SOURCES = [places.ROOT / "pom.xml", places.ROOT / ".mvn", places.ROOT / "src" / "main"]
_TEST_SOURCES = [*_SOURCES, places.ROOT / "src" / "test" / "java"]


def ensure(jdk_home: Path) -> None:
    """Builds the jar unless it is what the sources would give."""
    if places.JAR.is_file() and fingerprint.matches(_STAMP, fingerprint.of(_SOURCES)):
        return
    _build(jdk_home, "-Dmaven.test.skip")


def ensure_with_tests(jdk_home: Path) -> None:
    """Builds the jar and the classes of the Java tests, of which the protocol's tests need some."""
    if places.JAR.is_file() and fingerprint.matches(_TESTS_STAMP, fingerprint.of(_TEST_SOURCES)):
        return
    _build(jdk_home, "-DskipTests")
    fingerprint.write(_TESTS_STAMP, fingerprint.of(_TEST_SOURCES))


def _build(jdk_home: Path, without_tests: str) -> None:
    sources = fingerprint.of(_SOURCES)
    with console.step("Building the kernel (the first time this fetches its libraries)"):
        console.run_quietly(
            [*maven.command(jdk_home), "-q", "package", without_tests, "-Dspotless.check.skip"],
            "Building the kernel",
            "If it says that something could not be fetched, look at the network and try again.",
            env=maven.environment(jdk_home),
        )
    fingerprint.write(_STAMP, sources)


def verify(jdk_home: Path) -> None:
    """The whole Java check; it leaves a fresh jar behind."""
    sources, tests = fingerprint.of(_SOURCES), fingerprint.of(_TEST_SOURCES)
    console.run_shown(
        [*maven.command(jdk_home), "verify"],
        "The Java check (mvn verify)",
        "What failed stands above; the reports are in target/surefire-reports. "
        "`mvn spotless:apply` mends formatting.",
        env=maven.environment(jdk_home),
    )
    fingerprint.write(_STAMP, sources)
    fingerprint.write(_TESTS_STAMP, tests)
