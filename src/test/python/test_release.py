"""A release: what is in it, and that the same sources give the same bytes."""

import os

from heaplab_install import release


def test_notices_name_every_library_with_its_licence():
    part = {"group": "g", "name": "n", "version": "1", "licenses": [{"license": {"id": "EPL-2.0"}}]}
    other = {"group": "a", "name": "n", "version": "2", "licenses": [{"expression": "MIT OR BSD"}]}
    assert release.notices({"components": [part, other, {"name": "x", "version": "3"}]}).splitlines()[3:] == [
        ":x 3 · see its project",
        "a:n 2 · MIT OR BSD",
        "g:n 1 · EPL-2.0",
    ]


def test_a_zip_tells_no_time_and_no_machine(tmp_path):
    packed = []
    for name, time in (("one", 1_000_000_000), ("other", 1_700_000_000)):
        folder = tmp_path / name / "zh"
        folder.mkdir(parents=True)
        for page in ("b.html", "a.html") if name == "one" else ("a.html", "b.html"):
            (folder / page).write_text("a page")
            (folder / page).chmod(0o600 if name == "one" else 0o644)
            os.utime(folder / page, (time, time))
        there = tmp_path / f"from-{name}" / "handouts.zip"
        there.parent.mkdir()
        release.packed(tmp_path / name, there)
        packed.append(there.read_bytes())
    assert packed[0] == packed[1]
    assert packed[0].index(b"handouts/zh/a.html") < packed[0].index(b"handouts/zh/b.html")
