"""The course's texts: spelling, headings, links, pictures' texts. No link to another host is followed."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from spellchecker import SpellChecker

import course
import places

WORDS = Path(__file__).with_name("words.txt")

NOT_WORDS = re.compile(r"```.*?```|`[^`]*`|\]\([^)]*\)|<[^>]*>|%+\w+", re.DOTALL)
FENCED = re.compile(r"```.*?```", re.DOTALL)
LINK = re.compile(r"(!?)\[((?:\\.|[^\]])*)\]\(([^)]*)\)")


def texts(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]


def links(path):
    """Sign of a picture, words and target of each link."""
    return [found for text in texts(path) for found in LINK.findall(FENCED.sub("", text))]


@pytest.fixture(scope="module")
def spelling():
    checker = SpellChecker()
    checker.word_frequency.load_words(WORDS.read_text().split())
    return checker


ENGLISH = [path for path in places.every() if not places.is_chinese(path)]


@pytest.mark.parametrize("path", ENGLISH, ids=places.name)
def test_words_are_spelt_right(path, spelling):
    prose = NOT_WORDS.sub(" ", "\n".join(texts(path))).replace("’", "'")
    assert spelling.unknown(re.findall(r"[A-Za-z][A-Za-z']*[A-Za-z]", prose)) == set()


def test_the_list_of_words_has_none_too_many(spelling):
    prose = " ".join(text for path in ENGLISH for text in texts(path)).replace("’", "'").lower()
    used = set(re.findall(r"[a-z][a-z']*[a-z]", NOT_WORDS.sub(" ", prose)))
    assert set(WORDS.read_text().split()) <= used


@pytest.mark.parametrize("path", places.every(), ids=places.name)
def test_headings_are_in_order(path):
    prose = "\n".join(FENCED.sub("", text) for text in texts(path))
    levels = [len(signs) for signs in re.findall(r"^(#+) ", prose, re.MULTILINE)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in zip(levels, levels[1:], strict=False))


@pytest.mark.parametrize("path", places.every(), ids=places.name)
def test_the_title_is_that_of_the_page(path):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert texts(path)[0].startswith(f"# {notebook['metadata']['title']}")


@pytest.mark.parametrize("path", places.every(), ids=places.name)
def test_links_are_well_formed(path):
    for picture, words, target in links(path):
        assert words.strip(), f"{target} has no text"
        assert not picture or not target.startswith("http"), "pictures come with the notebook"
        where = urlsplit(target)
        if where.scheme:
            assert where.scheme == "https" and "." in where.netloc, target
            assert not re.search(r"[\s<>\"]", target), target
            if where.netloc == "docs.python.org":
                assert re.match(r"/(zh-cn/)?3/[a-z-]+/[a-z_.]+\.html", where.path), target
        else:
            assert (path.parent / where.path).exists(), target


@pytest.mark.parametrize("path", places.chinese(), ids=places.name)
def test_links_lead_where_those_of_the_english_text_lead(path):
    there = [target for _, _, target in links(places.original(path))]
    assert [target.replace("/zh-cn/", "/") for _, _, target in links(path)] == there


def test_sections_are_numbered_in_order():
    for path in [p for p in places.every() if re.match("[0-9]{2}-", p.name) and not course.is_solutions(p)]:
        chapter = int(path.name[:2])
        numbers = re.findall(r"^## (\d+)\.(\d+) ", "\n".join(texts(path)), re.MULTILINE)
        assert [(int(a), int(b)) for a, b in numbers] == [(chapter, n + 1) for n in range(len(numbers))], path
