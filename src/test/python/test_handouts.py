"""Handouts: opened from disk, alone in the world, on screen and on paper."""

import re

import nbformat
import pytest

import places
from browser import visible_pictures


@pytest.fixture(params=places.course(), ids=places.name)
def notebook(request):
    return request.param


@pytest.fixture
def handout(notebook, handouts):
    return handouts / notebook.relative_to(places.NOTEBOOKS).with_suffix(".html")


@pytest.fixture
def opened(browser, handout):
    """The page opened with no network, what it asked for, and what the browser complained of."""
    context = browser.new_context(viewport={"width": 1000, "height": 900}, offline=True)
    page = context.new_page()
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(handout.as_uri(), wait_until="load")
    yield page, asked, complaints
    context.close()


def test_it_asks_nobody_for_anything(opened, handout):
    page, asked, complaints = opened
    page.wait_for_timeout(500)
    elsewhere = [url for url in asked if not url.startswith("data:") and url != handout.as_uri()]
    assert elsewhere == []
    assert complaints == []


# Commands that draw, and commands that answer with a table.
PICTURES = r"^(%refs|%layout|%timeline|%%trace)\b"
TABLES = r"^(%heap|%who|%freelists)\b"


def shows(notebook, commands):
    """Whether a cell of the notebook asks for one of these."""
    cells = nbformat.read(notebook, as_version=4).cells
    return any(
        cell.cell_type == "code" and re.search(commands, cell.source, re.MULTILINE) for cell in cells
    )


def test_it_shows_tables_and_pictures(opened, notebook):
    page, _, _ = opened
    outputs = page.locator(".jp-OutputArea-output")
    names = visible_pictures(outputs)
    assert all(names), f"each picture says what it shows: {names}"
    if shows(notebook, PICTURES):
        assert names
    if shows(notebook, TABLES):
        assert any(table.is_visible() for table in outputs.locator("table").all())
    places.SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=places.SCREENSHOTS / f"handout-{places.name(notebook)}.png", full_page=True)


def test_it_fits_a_phone(opened):
    page, _, _ = opened
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_it_prints(opened, notebook):
    page, _, _ = opened
    places.SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    pdf = page.pdf(path=places.SCREENSHOTS / f"handout-{places.name(notebook)}.pdf", format="A4")
    assert pdf.startswith(b"%PDF-")
    assert pdf.count(b"/Type /Page\n") > 0
