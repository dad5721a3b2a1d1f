"""A notebook that never ends: `python3 install test --python-only -m soak` runs it, for some minutes."""

import statistics
import time
from pathlib import Path

import pytest

from cells import computed

CELLS = 20_000
WARM = 4_000  # by then the Java process has compiled what runs often
WINDOW = 2_000
GROWTH = 1.3  # how much more memory or time the last cells may take

KINDS = [
    "x = [i for i in range(100)]\nlen(x)",
    "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nf(8)",
    "class Node:\n    def __init__(self):\n        self.me = self\nfor i in range(20):\n    Node()",
    "print('a line', {'k': x})",
    "1 / 0",
    "for i in range(3)",
    "y = {str(i): i for i in range(50)}\ny",
    "import gc, sys\nsys.getrefcount(x), gc.get_count()",
    "try:\n    [][1]\nexcept IndexError as e:\n    print(e)",
    "%who x",
    "%heap --limit 5",
    "%refs x",
    "%nothing",
    "s = 'text' * 1000\ns.upper().count('T')",
]

pytestmark = pytest.mark.soak


def test_memory_and_latency_stay_flat(notebook, figure):
    pid = notebook.manager.provisioner.pid
    times, memory, slowest = [], [], 0
    for i in range(CELLS):
        before, start = computed(notebook), time.perf_counter()
        ran = notebook.run(KINDS[i % len(KINDS)], timeout=60)
        slowest = max(slowest, time.perf_counter() - start if i > WARM else 0)
        times.append(computed(notebook) - before)
        assert ran.reply["status"] in ("ok", "error")
        if i % 100 == 99:
            memory.append(resident(pid))
    assert notebook.run("sum(x)").value == "4950"
    early = statistics.median(times[WARM : WARM + WINDOW]), max(memory[: (WARM + WINDOW) // 100])
    late = statistics.median(times[-WINDOW:]), max(memory[-WINDOW // 100 :])
    figure("cells soaked", CELLS, "cells")
    figure("computing for a cell, early median", round(early[0] * 1e6), "µs")
    figure("computing for a cell, late median", round(late[0] * 1e6), "µs")
    figure("slowest answer to a cell once warm", round(slowest * 1e3), "ms")
    figure("memory, early", early[1] >> 20, "MiB")
    figure("memory, late", late[1] >> 20, "MiB")
    assert late[0] < GROWTH * early[0]
    assert late[1] < GROWTH * early[1]


def resident(pid: int) -> int:
    """Bytes of memory that the process has, where the system tells as Linux does; else 0."""
    status = Path(f"/proc/{pid}/statm")
    return int(status.read_text().split()[1]) * 4096 if status.exists() else 0
