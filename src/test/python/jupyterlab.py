"""Drives a JupyterLab, started by `python3 install lab` or the package's `heaplab lab`, as a reader would."""

import contextlib
import json
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

import places

INSTALL_LAB = (sys.executable, str(places.INSTALL), "lab")

_QUIET = {
    "@jupyterlab/apputils-extension/notification.jupyterlab-settings": {
        "fetchNews": "false",
        "checkForUpdates": False,
    },
    # Cells out of sight would not be in the page.
    "@jupyterlab/notebook-extension/tracker.jupyterlab-settings": {"windowingMode": "none"},
}


@contextlib.contextmanager
def serving(
    folder: Path,
    state: Path,
    theme: str = "JupyterLab Light",
    command: Sequence[str] = INSTALL_LAB,
    environment: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Serves a folder's notebooks; gives the address.

    The state folder takes the settings, the log and the list of running servers.
    """
    settings = {
        **_QUIET,
        "@jupyterlab/apputils-extension/themes.jupyterlab-settings": {"theme": theme},
    }
    for name, value in settings.items():
        file = state / "settings" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(value))
    port = _free_port()
    argv = [
        *(*command, "--no-browser", f"--port={port}"),
        "--ServerApp.port_retries=0",
        "--IdentityProvider.token=",
        f"--ServerApp.root_dir={folder}",
        f"--LabApp.user_settings_dir={state / 'settings'}",
        f"--LabApp.workspaces_dir={state / 'workspaces'}",
    ]
    with open(state / "lab.log", "wb") as log:
        server = subprocess.Popen(argv, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait_for(f"http://127.0.0.1:{port}/api/status", server, state / "lab.log")
        yield f"http://127.0.0.1:{port}/lab"
    finally:
        server.terminate()
        server.wait(timeout=30)


def copy_of_course(folder: Path) -> Path:
    """A copy to run in, since JupyterLab saves outputs into notebooks."""
    return Path(shutil.copytree(places.NOTEBOOKS, folder / "notebooks"))


def open_notebook(page: Page, address: str, name: str) -> Locator:
    """Opens a notebook by a double click in the file browser; waits for its kernel."""
    page.goto(address)
    page.locator(".jp-DirListing-item", has_text=name).dblclick(timeout=60_000)
    panel = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
    expect(panel.locator(".jp-Cell").first).to_be_visible(timeout=30_000)
    wait_until_idle(page)
    return panel


def run_all(page: Page, panel: Locator) -> None:
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    prompts = panel.locator(".jp-CodeCell .jp-InputPrompt")
    expect(prompts.filter(has_text=re.compile(r"\[[\d*]+\]:")).first).to_be_visible()
    # A cell that failed leaves those after it without a number; they are waiting no longer.
    expect(prompts.filter(has_text="[*]:")).to_have_count(0, timeout=120_000)
    wait_until_idle(page)


def wait_until_idle(page: Page) -> None:
    """The toolbar's circle says idle before the kernel is connected; the status bar does not."""
    expect(page.locator("#jp-main-statusbar").get_by_text("| Idle")).to_be_visible(timeout=60_000)


def outputs(panel: Locator) -> Locator:
    return panel.locator(".jp-OutputArea-output")


def errors(panel: Locator) -> list[str]:
    """Text of outputs that tell of a failure, and cells that were not run."""
    failed = "[data-mime-type='application/vnd.jupyter.error'], [data-mime-type='application/vnd.jupyter.stderr']"
    waiting = panel.locator(".jp-CodeCell", has=panel.page.locator(".jp-InputPrompt", has_text="[ ]:"))
    return panel.locator(failed).all_inner_texts() + waiting.all_inner_texts()


def code_cell(panel: Locator, beginning: str) -> Locator:
    """The first code cell whose text begins so."""
    editor = panel.page.locator(".cm-content", has_text=re.compile("^" + re.escape(beginning)))
    return panel.locator(".jp-CodeCell").filter(has=editor).first


def rewrite(page: Page, cell: Locator, source: str) -> None:
    """Puts other text into a cell and runs it."""
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(source)
    page.keyboard.press("Control+Enter")
    wait_until_idle(page)


def run_cell(page: Page, cell: Locator) -> Locator:
    """Runs a cell again; gives its outputs."""
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+Enter")
    wait_until_idle(page)
    return cell.locator(".jp-OutputArea-output")


def photograph(page: Page, panel: Locator, path: Path, width: int) -> None:
    """Takes the whole notebook, made to fit by a window as tall as it."""
    page.set_viewport_size({"width": width, "height": 900})
    sheet = panel.locator(".jp-WindowedPanel-outer")
    height = sheet.evaluate("e => e.scrollHeight")
    page.set_viewport_size({"width": width, "height": min(height + 160, 16_000)})
    sheet.evaluate("e => { e.scrollTop = 0 }")
    page.wait_for_timeout(500)
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path)


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def _wait_for(url: str, server: subprocess.Popen, log: Path) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(url, timeout=5).close()
            return
        time.sleep(0.2)
    raise AssertionError(f"JupyterLab did not start:\n{log.read_text(errors='replace')}")
