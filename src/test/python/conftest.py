import functools
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from playwright.sync_api import Browser, sync_playwright

import figures
import places
from browser import launch
from cells import Notebook
from installed import Installed, build


@pytest.fixture(scope="session", autouse=True)
def nobody_elses_settings(tmp_path_factory):
    """Jupyter's user folders are fresh, so that the reader's own settings have no part."""
    for variable in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        os.environ[variable] = str(tmp_path_factory.mktemp(variable.lower()))


@pytest.fixture
def figure(request):
    """Keeps a figure for the end of the run: `figure(name, value, unit)`."""
    return functools.partial(figures.keep, request.config)


def pytest_terminal_summary(terminalreporter):
    figures.tell(terminalreporter)


@pytest.fixture
def notebook():
    """A kernel of one's own."""
    kernel = Notebook(places.KERNEL)
    yield kernel
    kernel.close()


@pytest.fixture(scope="session")
def browser() -> Browser:
    with sync_playwright() as playwright:
        with launch(playwright) as chromium:
            yield chromium


@pytest.fixture(scope="session")
def executed(tmp_path_factory) -> Path:
    """The course with its outputs, as a reader gets it from another: run, and signed by nobody."""
    folder = tmp_path_factory.mktemp("executed")
    for path in places.course():
        copy = folder / path.relative_to(places.NOTEBOOKS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(run_notebook(path), copy)
    return folder


def run_notebook(path: Path) -> nbformat.NotebookNode:
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        kernel_name=places.KERNEL,
        timeout=120,
        allow_errors=True,
        resources={"metadata": {"path": str(path.parent)}},
    )
    return client.execute()


@pytest.fixture(scope="session")
def wheel(tmp_path_factory) -> Path:
    return build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory) -> Installed:
    return Installed(tmp_path_factory.mktemp("installed") / "environment", wheel)


@pytest.fixture(scope="session")
def handouts(tmp_path_factory) -> Path:
    """The folder that `python3 install handouts` fills with what tests look at."""
    folder = tmp_path_factory.mktemp("handouts")
    argv = [sys.executable, str(places.INSTALL), "handouts", "-o", str(folder), *places.sheets()]
    done = subprocess.run(argv, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder
