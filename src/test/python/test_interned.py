"""The recorded lists of the strings that CPython's start makes are those of this machine."""

import pathlib
import sys

import pytest
import snippets

sys.path.insert(0, str(pathlib.Path(__file__).parent / "tools"))
import interned  # noqa: E402


@pytest.mark.parametrize("version", snippets.VERSIONS)
def test_each_recorded_string_is_there_at_the_start(version):
    python = snippets.interpreter(version)
    if python is None:
        pytest.skip(f"no CPython {version} here")
    words = interned.recorded(version)
    assert interned.interned(python, [*words, "no_such_name"]) == words
