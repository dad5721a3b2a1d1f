"""Prints pages to PDFs beside them."""

import os
import subprocess
import tempfile
from pathlib import Path

from heaplab import chromium
from heaplab.trouble import Trouble


def pdf(page: Path, paper: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        sized = Path(folder) / page.name
        html = page.read_text(encoding="utf-8")
        style = f"<style>@page {{ size: {paper} }}</style></head>"
        sized.write_text(html.replace("</head>", style, 1), encoding="utf-8")
        argv = [
            *(chromium.need(), "--headless", "--disable-gpu", "--no-pdf-header-footer"),
            *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
            *(f"--user-data-dir={folder}/profile", f"--print-to-pdf={page.with_suffix('.pdf')}"),
            sized.as_uri(),
        ]
        done = subprocess.run(argv, capture_output=True, text=True, errors="replace", check=False)
        if done.returncode:
            told = "".join(f"\n  | {line}" for line in done.stderr.splitlines()[-10:])
            raise Trouble(f"{page.name} could not be printed:{told}", "Set HEAPLAB_CHROMIUM to another Chromium.")
