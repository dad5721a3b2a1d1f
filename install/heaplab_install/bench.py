"""`bench`: Heaplab beside CPython, its tracemalloc and ipykernel, measured in the same run: programs, kernels,
handouts."""

from heaplab_install import console, environment, package, places

_BENCH = places.ROOT / "src" / "bench"


def run(seconds: float, programs: list[str]) -> int:
    environment.ensure("lab")
    environment.ensure("test")
    package.ensure()
    if not programs:
        _show("latency")
        _show("handouts")
    _show("speed", "--seconds", str(seconds), *programs)
    return 0


def _show(script: str, *options: str) -> None:
    console.run_shown(
        [places.env_program("python"), str(_BENCH / script), *options],
        f"The benchmark {script}",
        "What it needs stands above: CPython 3.13, for one, from pyenv or on the PATH.",
    )
