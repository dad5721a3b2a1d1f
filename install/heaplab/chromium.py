"""Finds Chromium or a browser of its family, which prints pages."""

import os
import shutil
from pathlib import Path

from heaplab.trouble import Trouble

_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge"]
_USUAL_PLACES = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
]


def need() -> str:
    """Path of the browser; HEAPLAB_CHROMIUM names another."""
    browser = find()
    if browser is None:
        raise Trouble(
            "no Chromium, Chrome or Edge was found",
            "Install one, or set HEAPLAB_CHROMIUM to its path; then run this command again.",
        )
    return browser


def find() -> str | None:
    named = [os.environ.get("HEAPLAB_CHROMIUM")]
    on_path = [shutil.which(name) for name in _NAMES]
    usual = [path for path in _USUAL_PLACES if Path(path).is_file()]
    return next((path for path in [*named, *on_path, *usual] if path), None)
