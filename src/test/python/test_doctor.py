"""`heaplab doctor`: what is wrong is found, and how to mend it is said."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def without(installed, tmp_path):
    """Takes a file or folder of the package away for a while, or puts other text in a file's place."""
    moved: list[tuple[Path, Path]] = []

    def take(path: Path, text: str | None = None) -> None:
        moved.append((path, Path(shutil.move(path, tmp_path / path.name))))
        if text is not None:
            path.write_text(text)

    yield take
    for path, aside in moved:
        path.unlink(missing_ok=True)
        shutil.move(aside, path)


def wrong(told) -> dict[str, str]:
    """What is marked, with what is said about it."""
    assert told.returncode == 1
    assert told.stdout.endswith("heaplab: mend what is marked ✗, then ask again\n")
    marked = {}
    for line in told.stdout.splitlines():
        if line.startswith("✗"):
            name, _, what = line.removeprefix("✗ ").partition(": ")
            marked[name] = what
        elif line.startswith("    → "):
            marked[name] += "\n" + line.strip()
    assert all("→ " in what for what in marked.values())
    return marked


def test_it_finds_all_well_and_an_archive(installed):
    told = installed.heaplab("doctor")
    assert told.returncode == 0, told.stdout
    assert "✗" not in told.stdout
    assert told.stdout.endswith("heaplab: all is well\n")
    [archive] = (installed.package / "archive").iterdir()
    assert f"✓ starts: quicker by an archive of classes ({archive})" in told.stdout


def test_no_java(installed):
    marked = wrong(installed.heaplab_alone("doctor"))
    assert list(marked) == ["Java"]
    assert "pip install 'heaplab[java]'" in marked["Java"]


def test_an_old_java_that_is_named(installed, tmp_path):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "java").touch(mode=0o755)
    (tmp_path / "release").write_text('JAVA_VERSION="11.0.2"\n')
    marked = wrong(installed.heaplab("doctor", HEAPLAB_JAVA=str(tmp_path)))
    assert list(marked) == ["Java"]
    assert marked["Java"].startswith(f"HEAPLAB_JAVA names {tmp_path}, which is Java 11, and no Java 17 or newer\n")


def test_a_kernelspec_that_is_gone(installed, without):
    without(installed.share / "kernels" / "heaplab" / "kernel.json")
    assert list(wrong(installed.heaplab("doctor"))) == ["kernelspec"]


def test_a_kernelspec_that_hides_it(installed, tmp_path):
    other = tmp_path / "kernels" / "heaplab"
    other.mkdir(parents=True)
    (other / "kernel.json").write_text('{"argv": ["java"], "display_name": "x", "language": "python"}')
    marked = wrong(installed.heaplab("doctor", JUPYTER_PATH=str(tmp_path)))
    assert list(marked) == ["kernelspec"]
    assert str(other) in marked["kernelspec"]


def test_a_broken_jar(installed, without):
    without(installed.package / "heaplab.jar", "half")
    assert list(wrong(installed.heaplab("doctor"))) == ["jar"]


def test_a_lost_template(installed, without):
    without(installed.share / "nbconvert" / "templates" / "heaplab" / "conf.json")
    assert list(wrong(installed.heaplab("doctor"))) == ["handouts"]


def test_a_folder_that_cannot_be_written_to(installed, tmp_path):
    (tmp_path / "file").touch()
    marked = wrong(installed.heaplab("doctor", JUPYTER_RUNTIME_DIR=str(tmp_path / "file" / "runtime")))
    assert list(marked) == ["folders"]
    assert "Set JUPYTER_RUNTIME_DIR" in marked["folders"]


def test_a_kernel_that_ends_at_once(installed):
    marked = wrong(installed.heaplab("doctor", JAVA_TOOL_OPTIONS="-Xmx1k"))
    assert list(marked) == ["a cell"]
