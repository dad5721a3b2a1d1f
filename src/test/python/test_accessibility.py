"""The exported gallery for readers with a keyboard, a screen reader, or a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

STEPPER = "[data-heaplab=stepper]"


@pytest.fixture(scope="module")
def gallery(browser, handouts):
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    page.goto((handouts / "views.html").as_uri())
    yield page
    page.close()


@pytest.mark.parametrize("width", [1000, 375])
def test_axe_finds_no_violation(gallery, width):
    gallery.set_viewport_size({"width": width, "height": 900})
    gallery.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    found = Axe().run(gallery)
    assert found.response["violations"] == [], found.generate_report()


def test_a_stepper_is_used_by_the_keyboard(gallery):
    stepper = gallery.locator(STEPPER).first
    sentence = stepper.locator("[data-part=sentence]")
    expect(sentence).to_have_text("Before the first line.")
    expect(sentence).to_have_attribute("aria-live", "polite")
    stepper.focus()
    gallery.keyboard.press("ArrowRight")
    expect(sentence).to_contain_text("Line 2:")
    expect(stepper.locator("tr[aria-current=step]")).to_have_attribute("data-line", "2")
    slider = stepper.get_by_role("slider", name="Step")
    last = slider.get_attribute("max")
    expect(slider).to_have_attribute("aria-valuetext", f"step 1 of {last}")
    gallery.keyboard.press("End")
    expect(slider).to_have_value(last)
    expect(stepper.get_by_role("button", name="Forward (right arrow)")).to_be_disabled()
    gallery.keyboard.press("Home")
    expect(slider).to_have_value("0")
    gallery.keyboard.press("Space")
    expect(stepper.get_by_role("button", name="Play or pause (space)")).to_have_text("Pause")
    gallery.keyboard.press("Space")
    gallery.keyboard.press("Home")


def test_the_live_picture_says_which_step_it_shows(gallery):
    stepper = gallery.locator(STEPPER).first
    stepper.focus()
    gallery.keyboard.press("ArrowRight")
    picture = stepper.locator("svg[role=img]")
    assert picture.locator("title").text_content().startswith("Step 1 of ")
    sentence = stepper.locator("[data-part=sentence]").inner_text()
    assert picture.locator("desc").text_content() == sentence
    gallery.keyboard.press("Home")


def test_steps_are_reached_from_the_code_the_strip_and_the_list_of_events(gallery):
    stepper = gallery.locator(STEPPER).first
    slider = stepper.get_by_role("slider", name="Step")
    stepper.locator("tr[data-line='8']").click()
    expect(stepper.locator("tr[aria-current=step]")).to_have_attribute("data-line", "8")
    stepper.locator("[data-part=strip] th").nth(3).click()
    expect(slider).to_have_value("2")
    events = stepper.get_by_role("combobox", name="Jump to an event")
    freed = events.locator("option", has_text="is freed").first.get_attribute("value")
    events.select_option(freed)
    expect(slider).to_have_value(freed)
    expect(stepper.locator("[data-part=sentence]")).to_contain_text("is freed")


def test_a_pool_tells_what_lives_in_its_blocks(gallery):
    pool = gallery.get_by_role("group", name="Point at a block, or step through with the arrow keys.").first
    told = pool.locator("xpath=following-sibling::p")
    pool.focus()
    gallery.keyboard.press("ArrowRight")
    expect(told).to_contain_text("Block 0")
    gallery.keyboard.press("ArrowDown")
    expect(told).not_to_contain_text("Block 0:")
    pool.locator("img").click(position={"x": 30, "y": 50})
    expect(told).to_contain_text("Block 0")
