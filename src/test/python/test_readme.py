"""README: what it names is there, and what it tells to type is understood."""

import re
from pathlib import Path

import pytest
from heaplab import commands
from heaplab_install import cli

import places

README = (places.ROOT / "README.md").read_text(encoding="utf-8")
MAIN = places.ROOT / "src" / "main" / "java" / "org" / "heaplab"


def section(heading: str) -> str:
    return README.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def quoted(text: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", text)


@pytest.fixture(scope="module")
def names() -> set[str]:
    """Of the types in the sources."""
    return {path.stem for path in (places.ROOT / "src").rglob("*.java")}


def is_there(name: str, names: set[str]) -> bool:
    """A folder, a file or a type; what is written otherwise names none."""
    if re.fullmatch(r"[A-Z][a-zA-Z]+", name):
        return name in names
    if re.fullmatch(r"[\w.-]+(/[\w.-]*)*", name) and ("/" in name or name.endswith(".ipynb")):
        return any((root / name).exists() for root in (places.ROOT, MAIN, places.NOTEBOOKS))
    return True


def test_what_contributors_are_pointed_to_is_there(names):
    pointed = quoted(section("Contributing"))
    assert sum(re.fullmatch(r"[A-Z]\w+", name) is not None for name in pointed) > 5
    assert [name for name in pointed if not is_there(name, names)] == []


def test_every_folder_of_the_table_is_there():
    rows = re.findall(r"^\| (`.+?`) \|", section("How the folders read"), re.MULTILINE)
    assert [name for row in rows for name in quoted(row) if not (places.ROOT / name).exists()] == []


def test_the_recipes_are_ten_lines_at_most():
    recipes = re.findall(r"^\*\*A (command|type|view|chapter)\.\*\* (.+)$", section("Contributing"), re.MULTILINE)
    assert [name for name, _ in recipes] == ["command", "type", "view", "chapter"]
    assert all(0 < len(re.findall(r"\b\d\. ", text)) <= 10 for _, text in recipes)


@pytest.mark.parametrize("parser, called", [(cli._parser(), "python3 install"), (commands._parser(), "heaplab")])
def test_commands_are_known(parser, called):
    known = parser._subparsers._group_actions[0].choices
    typed = "\n".join(re.findall(r"`[^`\n]+`|^(?:python3|heaplab) .*", README, re.MULTILINE))
    told = re.findall(rf"(?:^|`){called} ([a-z]+)", typed, re.MULTILINE)
    assert told
    assert set(told) <= set(known)


def test_what_is_told_apart_for_readers_fits_a_screen():
    for reader in ("a student", "a teacher", "an administrator"):
        assert len(section(f"For {reader}").splitlines()) <= 30


def test_paths_of_commands_are_there():
    paths = re.findall(r"(?:python3?|-f|-r) ((?:src|install)/[\w/.-]+)", README)
    assert paths
    assert [path for path in paths if not Path(places.ROOT, path).exists()] == []
