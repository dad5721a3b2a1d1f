"""`heaplab handouts`: notebooks run and written as HTML pages that need nothing else."""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from heaplab import course, printing
from heaplab.trouble import Trouble
from heaplab_handouts import plan
from heaplab_handouts.plan import Sheet


def run(root: Path | None, output: Path, names: list[str], paper: str | None) -> int:
    """Writes the pages of notebooks below a folder, by default the course's, and a list of them.

    names chooses some; paper is the PDFs' size, None for none.
    """
    sheets = _chosen(plan.sheets((root or course.COURSE).resolve()), names)
    output = output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    workers = min(os.cpu_count() or 1, len(sheets))
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(lambda n: _make("pages", sheets[n::workers], output), range(workers)):
            pass
    if paper:
        for page in (page for sheet in sheets for page in (sheet.page(output), sheet.solved(output)) if page.exists()):
            printing.pdf(page, paper)
    _make("index", sheets, output)
    print(f"heaplab: {len(sheets)} notebooks written; the list of handouts is {output / 'index.html'}")
    return 0


def _chosen(sheets: list[Sheet], names: list[str]) -> list[Sheet]:
    known = {sheet.name: sheet for sheet in sheets}
    missing = [name for name in names if name not in known]
    if missing:
        raise Trouble(
            f"there is no notebook {', '.join(missing)}",
            "Name one by its path without suffix, such as 06-cycles or zh/06-cycles.",
        )
    if not known:
        raise Trouble("there is no notebook in that folder", "Name a folder that has some: --from DIR.")
    return [known[name] for name in names] if names else sheets


def _make(what: str, sheets: list[Sheet], output: Path) -> None:
    argv = [sys.executable, "-m", "heaplab_handouts", what, str(output)]
    with tempfile.TemporaryFile("w+", errors="replace") as log:
        given = json.dumps([sheet.to_json() for sheet in sheets])
        done = subprocess.run(argv, input=given, text=True, stdout=log, stderr=log, check=False)
        log.seek(0)
        if done.returncode:
            last = "\n".join("  | " + line.rstrip() for line in log.readlines()[-25:])
            raise Trouble(f"handouts could not be made:\n{last}", "Run the notebook named there in JupyterLab.")
