"""Chapters 6 and 9 in JupyterLab, worked through as a reader does: run, stepped, answered wrong, then right."""

import pytest
from playwright.sync_api import expect

import course
import jupyterlab
import places

# For each chapter, an answer to exercise 1 that is wrong, and what it is told.
WRONG = {
    "06-cycles": ("3", "The three are a ring, but is it unreachable?"),
    "09-memory-pools": ("341", "The header takes its share."),
}


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lab-chapters")
    with jupyterlab.serving(jupyterlab.copy_of_course(folder), folder) as address:
        yield address


@pytest.fixture(params=WRONG, scope="module")
def chapter(request):
    return request.param


@pytest.fixture(scope="module")
def opened(chapter, address, browser):
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    panel = jupyterlab.open_notebook(page, f"{address}?reset", chapter)
    jupyterlab.run_all(page, panel)
    yield page, panel
    page.close()


def test_no_cell_fails(opened):
    _, panel = opened
    assert jupyterlab.errors(panel) == []


def test_a_trace_is_stepped(opened):
    page, panel = opened
    stepper = panel.locator("[data-heaplab=stepper]").first
    sentence = stepper.locator("[data-part=sentence]")
    expect(sentence).to_have_text("Before the first line.")
    stepper.get_by_role("button", name="Forward (right arrow)").click()
    expect(sentence).to_contain_text("Line 2")
    stepper.get_by_role("button", name="Back (left arrow)").click()
    expect(sentence).to_have_text("Before the first line.")


def test_an_exercise_is_failed_and_passed(opened, chapter):
    page, panel = opened
    answer = jupyterlab.code_cell(panel, "answer_1 = ")
    solutions = course.code_cells(places.NOTEBOOKS / "solutions" / f"{chapter}.ipynb")
    right = next(course.source(cell) for cell in solutions if course.role(cell, "exercise") == "1")
    check = panel.locator(".jp-CodeCell", has_text="Exercise 1 waits")
    expect(check).to_contain_text("Exercise 1 waits for your answer.")
    wrong, told = WRONG[chapter]
    jupyterlab.rewrite(page, answer, f"answer_1 = {wrong}")
    expect(jupyterlab.run_cell(page, check)).to_contain_text(told)
    jupyterlab.rewrite(page, answer, right)
    expect(jupyterlab.run_cell(page, check)).to_have_text("Exercise 1: right.\n")
