"""Every notebook of the course runs from top to bottom."""

import nbformat
import pytest

import places

VIEW = {"text/plain", "text/html"}


def test_there_is_a_course():
    assert places.course()


@pytest.mark.parametrize("path", places.course(), ids=places.name)
def test_no_cell_fails(path, executed):
    for cell in _code_cells(executed / path.relative_to(places.NOTEBOOKS)):
        for output in cell.outputs:
            assert output.output_type != "error", f"{cell.source}\n{output.evalue}"
            assert output.get("name") != "stderr", f"{cell.source}\n{output.text}"


@pytest.mark.parametrize("path", places.course(), ids=places.name)
def test_views_come_as_text_and_html_and_nothing_else(path, executed):
    cells = _code_cells(executed / path.relative_to(places.NOTEBOOKS))
    shown = [o for cell in cells for o in cell.outputs if o.output_type == "display_data"]
    assert shown, "a chapter shows the heap"
    for output in shown:
        assert set(output.data) == VIEW
        assert len(output.data["text/html"].encode()) < 300_000
        assert "http://" not in output.data["text/html"].replace("http://www.w3.org/", "")
        assert "https://" not in output.data["text/html"]


def _code_cells(path):
    return [c for c in nbformat.read(path, as_version=4).cells if c.cell_type == "code"]
