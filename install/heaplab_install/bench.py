"""`bench`: Heaplab beside CPython, its tracemalloc and ipykernel, measured in the same run."""

import json
import shlex

from heaplab_install import console, environment, kernelspec, places

_BENCH = places.ROOT / "src" / "bench"


def run(seconds: float, programs: list[str]) -> int:
    environment.ensure("test")
    kernelspec.ensure()
    argv = json.loads((kernelspec.SPEC / "kernel.json").read_text())["argv"]
    kernel = _joined(argv)
    program = _joined(["run" if part == "{connection_file}" else part for part in argv])
    if not programs:
        _show("latency", "--heaplab", kernel)
    _show("speed", "--heaplab", program, "--seconds", str(seconds), *programs)
    return 0


def _joined(argv: list[str]) -> str:
    return shlex.join(part.replace("{resource_dir}", str(kernelspec.SPEC)) for part in argv)


def _show(script: str, *options: str) -> None:
    console.run_shown(
        [places.env_program("python"), str(_BENCH / script), *options],
        f"The benchmark {script}",
        "What it needs stands above: CPython 3.13, for one, from pyenv or on the PATH.",
    )
