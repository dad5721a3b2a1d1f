"""Handouts: opened from disk, alone in the world, on screen and on paper."""

import pytest
from playwright.sync_api import expect

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


def test_it_shows_tables_and_pictures(opened, notebook):
    page, _, _ = opened
    outputs = page.locator(".jp-OutputArea-output")
    names = visible_pictures(outputs)
    assert all(names), f"each picture says what it shows: {names}"
    if "solutions" in notebook.parts:
        assert names or outputs.locator("table").count()
    else:
        expect(outputs.locator("table").first).to_be_visible()
        assert names
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
