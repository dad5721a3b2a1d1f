"""What the commands print, and how they run other programs."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from heaplab.trouble import Trouble
from heaplab_install import places


def say(text: str) -> None:
    print(f"heaplab: {text}", flush=True)


@contextlib.contextmanager
def step(title: str) -> Iterator[None]:
    """Announces a step that takes a while, and says how long it took."""
    say(f"{title} …")
    start = time.monotonic()
    yield
    say(f"{title}: done in {time.monotonic() - start:.0f} s")


def run_quietly(
    argv: Sequence[str],
    what: str,
    remedy: str,
    env: Mapping[str, str] | None = None,
    given: str = "",
) -> None:
    """Runs a program with its output in a log, whose end is shown when the program fails.

    given is what it reads from stdin.
    """
    places.LOGS.mkdir(parents=True, exist_ok=True)
    log = places.LOGS / (what.lower().replace(" ", "-") + ".log")
    with open(log, "wb") as written:
        status = _status(argv, env, given, stdout=written, stderr=subprocess.STDOUT)
    if status:
        tail = log.read_text(errors="replace").splitlines()[-25:]
        print("\n".join("  | " + line for line in tail), flush=True)
        where = log.relative_to(places.ROOT)
        raise Trouble(f"{what} failed (status {status})", f"{remedy} The whole output is in {where}.")


def run_shown(
    argv: Sequence[str], what: str, remedy: str, env: Mapping[str, str] | None = None
) -> None:
    """Runs a program that reports its own progress."""
    status = _status(argv, env)
    if status:
        raise Trouble(f"{what} failed (status {status})", remedy)


def _status(
    argv: Sequence[str], env: Mapping[str, str] | None, given: str = "", **streams
) -> int:
    merged = {**os.environ, **(env or {})}
    return subprocess.run(
        list(argv), cwd=places.ROOT, env=merged, input=given.encode(), check=False, **streams
    ).returncode
