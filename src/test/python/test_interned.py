"""The strings that the simulator takes for CPython's own are there when an interpreter starts."""

import pathlib
import re
import sys

import pytest
import snippets

sys.path.insert(0, str(pathlib.Path(__file__).parent / "tools"))
import interned  # noqa: E402

TABLES = {"3.11": "ONLY_3_11", "3.12": "FROM_3_12 ONLY_3_12", "3.13": "FROM_3_12 ONLY_3_13"}


def words_of(table):
    text = interned.CLASS.read_text(encoding="ascii")
    return re.search(rf' {table} =\s+"""(.*?)"""', text, re.DOTALL)[1].split()


@pytest.mark.parametrize("version", snippets.VERSIONS)
def test_each_string_is_there_at_the_start(version):
    python = snippets.interpreter(version)
    if python is None:
        pytest.skip(f"no CPython {version} here")
    words = [word for table in ("ALL " + TABLES[version]).split() for word in words_of(table)]
    assert len(words) > 1000
    assert interned.interned(python, [*words, "no_such_name"]) == words
