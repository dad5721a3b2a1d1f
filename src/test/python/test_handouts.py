"""Handouts: opened from disk, alone in the world, on screen and on paper."""

import re
import subprocess
import sys

import nbformat
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

import places
from browser import visible_pictures

# Between the margins of 15 mm, in pixels: the width of A4, the narrower sheet, and the height of Letter.
PAPER = {"width": 680, "height": 940}


@pytest.fixture(params=places.course(), ids=places.name, scope="module")
def notebook(request):
    return request.param


@pytest.fixture(scope="module")
def handout(notebook, handouts):
    return handouts / notebook.relative_to(places.NOTEBOOKS).with_suffix(".html")


@pytest.fixture(scope="module")
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


def test_axe_finds_no_violation(opened):
    page, _, _ = opened
    found = Axe().run(page)
    assert found.response["violations"] == [], found.generate_report()


def test_it_fits_a_phone(opened):
    page, _, _ = opened
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.set_viewport_size({"width": 1000, "height": 900})


def test_paper_cuts_nothing_off(opened):
    page, _, _ = opened
    page.emulate_media(media="print")
    page.set_viewport_size(PAPER)
    wide = page.evaluate(
        """width => [...document.querySelectorAll('main *')]
            .filter(e => e.getBoundingClientRect().right > width + 1)
            .map(e => e.outerHTML.slice(0, 80))""",
        PAPER["width"],
    )
    high = page.evaluate(
        """height => [...document.querySelectorAll('main img, main svg')]
            .filter(e => e.getBoundingClientRect().height > height).length""",
        PAPER["height"],
    )
    assert (wide, high) == ([], 0)
    links = page.locator("main a[href^=http]")
    written = links.evaluate_all("links => links.map(a => getComputedStyle(a, '::after').content)")
    assert all("http" in text for text in written)
    steps = page.locator("details", has_text="All steps in words").all()
    assert all(words.bounding_box()["height"] > 60 for words in steps), "paper cannot be stepped through"
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1000, "height": 900})


def test_the_edition_with_solutions_has_answers(handouts):
    chapter, solved = ((handouts / f"{n}06-cycles.html").read_text() for n in ("", "solutions/"))
    assert "The answer stays hidden" in chapter and "waits for your answer" in chapter
    assert "The answer stays hidden" not in solved
    for number in "123":
        assert f"Exercise {number}: right." in re.sub("<[^>]+>", "", solved)


@pytest.fixture(scope="module")
def listing(browser, handouts):
    page = browser.new_page()
    page.goto((handouts / "index.html").as_uri())
    yield page
    page.close()


def test_the_list_leads_to_every_page(listing, handouts):
    links = listing.locator("a").evaluate_all("links => links.map(a => a.getAttribute('href'))")
    pages = {page.relative_to(handouts).as_posix() for page in handouts.rglob("*.html")}
    assert {*links} == pages - {"index.html"}
    assert len(links) == len({*links})


def test_the_list_is_accessible(listing):
    found = Axe().run(listing)
    assert found.response["violations"] == [], found.generate_report()


def test_slides_are_turned_by_keys_and_buttons(browser, handouts):
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    page.goto((handouts / "slides" / "06-cycles.html").as_uri())
    place, slide = page.get_by_role("status"), page.locator(".slide:visible")
    expect(slide.get_by_role("heading", level=1)).to_be_visible()
    count = page.locator(".slide").count()
    expect(place).to_have_text(f"1 / {count}")
    page.keyboard.press("ArrowRight")
    expect(slide.get_by_role("heading")).to_contain_text("The smallest cycle")
    page.get_by_role("button", name="Next slide").click()
    expect(place).to_have_text(f"3 / {count}")
    page.keyboard.press("End")
    expect(slide.get_by_role("heading")).to_contain_text("The verdict")
    page.keyboard.press("Home")
    found = Axe().run(page)
    assert found.response["violations"] == [], found.generate_report()
    page.close()


A4, LETTER = (595.28, 841.89), (612, 792)


@pytest.mark.parametrize("paper, points", [("A4", A4), ("Letter", LETTER)])
def test_it_prints(browser, handouts, paper, points):
    page = browser.new_page()
    page.goto((handouts / "06-cycles.html").as_uri())
    pdf = page.pdf(path=places.SCREENSHOTS / f"handout-{paper}.pdf", format=paper)
    page.close()
    assert pdf.startswith(b"%PDF-")
    assert_all_are(points, pdf)


def test_a_pdf_is_printed_on_demand(tmp_path):
    argv = [sys.executable, str(places.INSTALL), "handouts", "-o", str(tmp_path)]
    done = subprocess.run([*argv, "--pdf", "Letter", "00-start-here"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for page in ("00-start-here.pdf", "solutions/00-start-here.pdf"):
        assert_all_are(LETTER, (tmp_path / page).read_bytes())
    assert 'href="solutions/00-start-here.pdf"' in (tmp_path / "index.html").read_text()


def assert_all_are(points, pdf):
    """The browser counts paper in whole pixels, so a page may be a point larger."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert boxes
    for box in boxes:
        assert [float(side) for side in box] == pytest.approx(points, abs=1.2)
