"""`heaplab handouts`: notebooks run and written as HTML pages that need nothing else."""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from heaplab import course
from heaplab.trouble import Trouble
from heaplab_handouts import plan
from heaplab_handouts.plan import Sheet


def run(notebooks: Path | None, output: Path) -> int:
    """Writes the pages of each notebook below a folder, by default the course's, and a list of them."""
    root = (notebooks or course.COURSE).resolve()
    found = sorted(path for path in root.rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts)
    sheets = [sheet for sheet in (plan.sheet(path, root) for path in found) if sheet]
    if not sheets:
        raise Trouble(f"there is no notebook in {root}", "Name a folder that has some: --from DIR.")
    output = output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    workers = min(os.cpu_count() or 1, len(sheets))
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(lambda n: _make("pages", sheets[n::workers], output), range(workers)):
            pass
    _make("index", sheets, output)
    print(f"heaplab: {len(sheets)} notebooks written; the list of handouts is {output / 'index.html'}")
    return 0


def _make(what: str, sheets: list[Sheet], output: Path) -> None:
    argv = [sys.executable, "-m", "heaplab_handouts", what, str(output)]
    with tempfile.TemporaryFile("w+", errors="replace") as log:
        given = json.dumps([sheet.to_json() for sheet in sheets])
        done = subprocess.run(argv, input=given, text=True, stdout=log, stderr=log, check=False)
        log.seek(0)
        if done.returncode:
            last = "\n".join("  | " + line.rstrip() for line in log.readlines()[-25:])
            raise Trouble(f"handouts could not be made:\n{last}", "Run the notebook named there in JupyterLab.")
