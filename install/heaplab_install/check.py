"""`test`: the Java check, then the kernel seen from outside."""

from heaplab_install import chromium, console, environment, jar, jdk, package, places


def run(pytest_arguments: list[str]) -> int:
    """Runs everything; the arguments are pytest's own."""
    home = jdk.need()
    with console.step("Java: formatting, compiler checks, tests, jar"):
        jar.verify(home)
    run_python(pytest_arguments)
    console.say("all tests passed")
    return 0


def run_python(pytest_arguments: list[str]) -> None:
    """The Python side alone, on a jar that is up to date."""
    environment.ensure("test")
    jar.ensure_with_tests(jdk.need())
    package.ensure()
    browser = chromium.need()
    with console.step("Python: protocol, notebooks, JupyterLab in a browser, handouts"):
        console.run_shown(
            [places.env_program("python"), "-m", "pytest", *_where(pytest_arguments)],
            "The Python check (pytest)",
            "What failed stands above; screenshots are in target/screenshots.",
            env={"HEAPLAB_CHROMIUM": browser},
        )


def _where(arguments: list[str]) -> list[str]:
    config = ["-c", str(places.PYTHON_TESTS / "pytest.ini")]
    named = any((places.ROOT / a.split("::")[0]).exists() for a in arguments if not a.startswith("-"))
    return config + arguments + ([] if named else [str(places.PYTHON_TESTS)])
