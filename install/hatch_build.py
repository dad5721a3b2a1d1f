"""Puts into the wheel what stands elsewhere in the repository: jar, kernelspec, templates, course."""

import json
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[1]
JAR = ROOT / "target" / "heaplab.jar"
KERNEL = ROOT / "kernel"
NOTEBOOKS = ROOT / "notebooks"
TEMPLATES = ROOT / "install" / "nbconvert"

# What a kernelspec in a wheel says, which knows no path: Jupyter puts its own Python for the first word.
LAUNCHER = ["python", "-m", "heaplab", "kernel", "{connection_file}"]


class Hook(BuildHookInterface):
    def initialize(self, version, build_data):
        if not JAR.is_file():
            raise FileNotFoundError("target/heaplab.jar is not built yet: `python3 install wheel` builds both")
        within = {JAR: "heaplab.jar", KERNEL / "kernel.json": "kernel.json"}
        within |= {path: f"course/{path.relative_to(NOTEBOOKS).as_posix()}" for path in course()}
        shared = {path: f"kernels/heaplab/{path.name}" for path in files(KERNEL) if path.name != "kernel.json"}
        shared[self.kernelspec()] = "kernels/heaplab/kernel.json"
        shared |= {path: f"nbconvert/templates/{path.relative_to(TEMPLATES).as_posix()}" for path in files(TEMPLATES)}
        build_data["force_include"] |= {str(path): f"heaplab/{there}" for path, there in within.items()}
        build_data["shared_data"] |= {str(path): f"share/jupyter/{there}" for path, there in shared.items()}

    def kernelspec(self) -> Path:
        """The repository's, with the launcher in Java's place."""
        spec = json.loads((KERNEL / "kernel.json").read_text()) | {"argv": LAUNCHER}
        made = JAR.with_name("launcher-kernel.json")
        made.write_text(json.dumps(spec, indent=2) + "\n")
        return made


def course() -> list[Path]:
    """Every notebook but those of the teacher's assignments."""
    left_out = {".ipynb_checkpoints", "grading"}
    return [path for path in files(NOTEBOOKS) if path.suffix == ".ipynb" and not left_out & set(path.parts)]


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
