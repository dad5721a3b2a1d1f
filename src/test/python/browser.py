"""The machine's Chromium under Playwright."""

import os
import shutil

from playwright.sync_api import Browser, Locator, Playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def launch(playwright: Playwright) -> Browser:
    path = os.environ.get("HEAPLAB_CHROMIUM") or shutil.which("chromium")
    return playwright.chromium.launch(executable_path=path, headless=True, args=FLAGS)


def visible_pictures(scope: Locator) -> list[str]:
    """What each drawn picture is called: an image's alternative text or an inline SVG's title."""
    return scope.locator("img, svg[role=img]").evaluate_all(
        """pictures => pictures
            .filter(p => p.getBoundingClientRect().width > 50)
            .filter(p => p.tagName != 'IMG' || p.complete && p.naturalWidth > 0)
            .map(p => p.tagName == 'IMG' ? p.alt : p.querySelector('title')?.textContent ?? '')"""
    )
