"""The Python package as a student installs it, in an environment of its own."""

import os
import site
import subprocess
import sys
import venv
from pathlib import Path

import places

WITHOUT_USUAL_PLACES = "import sys, heaplab.cli, heaplab.java as java; java.USUAL_PLACES.clear(); "


def build(folder: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    subprocess.run([*pip, str(places.INSTALL)], check=True)
    [wheel] = folder.glob("*.whl")
    return wheel


class Installed:
    """A fresh environment with the wheel; all other packages are the tests' own, which are pinned."""

    def __init__(self, folder: Path, wheel: Path):
        venv.create(folder, symlinks=os.name != "nt")
        self.python = folder / ("Scripts" if os.name == "nt" else "bin") / Path(sys.executable).name
        self.site = Path(self.run_python("-c", "import site; print(site.getsitepackages()[0])").stdout.strip())
        (self.site / "tests.pth").write_text("\n".join(site.getsitepackages()))
        self.package = self.site / "heaplab"
        self.share = folder / "share" / "jupyter"
        self.install("--no-index", str(wheel))

    def install(self, *what: str) -> None:
        """Whatever the tests' own environment has of it."""
        pip = [sys.executable, "-m", "pip", "--python", str(self.python), "install", "-qI", "--no-deps"]
        subprocess.run([*pip, *what], check=True)

    def environment(self, **variables: str) -> dict[str, str]:
        return {k: v for k, v in os.environ.items() if k != "JUPYTER_PATH"} | variables

    def run_python(self, *argv: str, **variables: str) -> subprocess.CompletedProcess:
        argv = [str(self.python), *argv]
        return subprocess.run(argv, env=self.environment(**variables), capture_output=True, text=True, timeout=300)

    def heaplab(self, *argv: str, **variables: str) -> subprocess.CompletedProcess:
        return self.run_python("-m", "heaplab", *argv, **variables)

    def heaplab_alone(self, *argv: str) -> subprocess.CompletedProcess:
        """On a machine that has no Java of its own."""
        without_java = {"PATH": "/nowhere", "JAVA_HOME": ""}
        return self.run_python("-c", f"{WITHOUT_USUAL_PLACES}sys.exit(heaplab.cli.run({list(argv)}))", **without_java)
