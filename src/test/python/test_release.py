"""A release: what is in it, and that the same sources give the same bytes."""

from heaplab_install import release


def test_notices_name_every_library_with_its_licence():
    part = {"group": "g", "name": "n", "version": "1", "licenses": [{"license": {"id": "EPL-2.0"}}]}
    other = {"group": "a", "name": "n", "version": "2", "licenses": [{"expression": "MIT OR BSD"}]}
    assert release.notices({"components": [part, other, {"name": "x", "version": "3"}]}).splitlines()[3:] == [
        ":x 3 · see its project",
        "a:n 2 · MIT OR BSD",
        "g:n 1 · EPL-2.0",
    ]
