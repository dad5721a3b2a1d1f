"""Chapter 1 in JupyterLab in a real browser."""

import pytest
from playwright.sync_api import expect

import jupyterlab
import places
from browser import visible_pictures

CHAPTER = "01-"

THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}


@pytest.fixture(scope="module", params=THEMES, ids=str)
def lab(request, browser, tmp_path_factory):
    """JupyterLab in one theme with chapter 1 run: theme, page and notebook panel."""
    folder = tmp_path_factory.mktemp(f"lab-{request.param}")
    course = jupyterlab.copy_of_course(folder)
    with jupyterlab.serving(course, folder, THEMES[request.param]) as address:
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        panel = jupyterlab.open_notebook(page, address, CHAPTER)
        jupyterlab.run_all(page, panel)
        yield request.param, page, panel
        page.close()


def test_no_cell_fails(lab):
    _, _, panel = lab
    assert jupyterlab.errors(panel) == []


def test_table_and_diagram_are_visible(lab):
    theme, page, panel = lab
    tables = jupyterlab.outputs(panel).locator("table")
    expect(tables.first).to_be_visible()
    names = visible_pictures(jupyterlab.outputs(panel))
    assert names and all(names), f"each picture says what it shows: {names}"
    jupyterlab.photograph(page, panel, places.SCREENSHOTS / f"lab-{theme}.png", 1400)


def test_nothing_is_wider_than_a_phone(lab):
    """At 390 pixels a wide picture scrolls inside its own card; the notebook never does."""
    theme, page, panel = lab
    page.set_viewport_size({"width": 390, "height": 844})
    if page.locator("#jp-left-stack").is_visible():
        page.keyboard.press("Control+b")
    page.wait_for_timeout(500)
    jupyterlab.photograph(page, panel, places.SCREENSHOTS / f"lab-phone-{theme}.png", 390)
    too_wide = panel.locator(".jp-OutputArea-output").evaluate_all(
        "outputs => outputs.filter(o => o.scrollWidth > o.clientWidth + 1).length"
    )
    page.set_viewport_size({"width": 1400, "height": 900})
    assert too_wide == 0


def test_an_untrusted_notebook_shows_the_same(browser, executed, tmp_path):
    """Outputs that another computed: JupyterLab's sanitizer takes scripts and inline SVG away."""
    with jupyterlab.serving(executed, tmp_path) as address:
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        panel = jupyterlab.open_notebook(page, address, CHAPTER)
        expect(jupyterlab.outputs(panel).locator("table").first).to_be_visible()
        assert jupyterlab.outputs(panel).locator("script").count() == 0
        names = visible_pictures(jupyterlab.outputs(panel))
        assert names and all(names)
        jupyterlab.photograph(page, panel, places.SCREENSHOTS / "lab-untrusted.png", 1400)
        page.close()
