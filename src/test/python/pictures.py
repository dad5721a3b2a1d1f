"""Draws the pictures that the repository keeps: `pictures.py readme FILE`, `pictures.py logos DIR`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import jupyterlab
from browser import launch


def readme(file: Path) -> None:
    """JupyterLab with the part of chapter 1 in view where four references lead to one list."""
    with (
        tempfile.TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        launch(playwright) as chromium,
        jupyterlab.serving(jupyterlab.copy_of_course(Path(folder)), Path(folder)) as address,
    ):
        page = chromium.new_page(viewport={"width": 1280, "height": 860})
        panel = jupyterlab.open_notebook(page, address, "01-")
        jupyterlab.run_all(page, panel)
        diagram = panel.locator(".jp-CodeCell", has_text="grid = [row, row, row]")
        diagram.evaluate("cell => cell.scrollIntoView({block: 'start'})")
        page.wait_for_timeout(500)
        file.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=file)


def logos(folder: Path) -> None:
    """The PNG logos, from the SVG."""
    svg = (folder / "logo-svg.svg").read_text()
    with sync_playwright() as playwright, launch(playwright) as chromium:
        for size in (32, 64):
            page = chromium.new_page(viewport={"width": size, "height": size})
            page.set_content(
                f"<style>body{{margin:0}}svg{{width:{size}px;height:{size}px;display:block}}</style>{svg}"
            )
            page.screenshot(path=folder / f"logo-{size}x{size}.png", omit_background=True)


if __name__ == "__main__":
    {"readme": readme, "logos": logos}[sys.argv[1]](Path(sys.argv[2]))
