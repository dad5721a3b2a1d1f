"""The gallery, notebooks/views.ipynb: what each view says is what the notebook's own Python reports."""

import re

import pytest

import course
import places
from cells import Notebook

GALLERY = places.NOTEBOOKS / "views.ipynb"
CELLS = [course.source(cell) for cell in course.code_cells(GALLERY)]

# A view shows these commands; each has its checks below.
COMMANDS = ["refs", "heap", "who", "why", "layout", "gc", "diff", "pools", "freelists", "timeline"]


@pytest.fixture(scope="module")
def shown():
    """Every cell with the texts of its views and, of each name of the notebook, Python's numbers."""
    notebook = Notebook(places.KERNEL)
    found = []
    for cell in CELLS:
        asked = cell
        if cell == "%gc":
            asked = "print(gc.get_count(), gc.get_threshold())\n" + cell
        ran = notebook.run(asked, timeout=60)
        assert ran.reply["status"] == "ok", cell
        views = [bundle["text/plain"].replace("\u00a0", "") for bundle in ran.bundles("display_data")]
        found.append((cell, views, ran.printed, Numbers(notebook)))
        found[-1][3].take(views)
    yield found
    notebook.close()


class Numbers:
    """What Python says of the names that a view mentions, asked for before the next cell runs."""

    def __init__(self, notebook):
        self.notebook = notebook
        self.known = {}

    def take(self, views):
        words = set(re.findall(r"[A-Za-z_][\w.]*", "\n".join(views)))
        for name in sorted(words & set(self.ask("print(*globals())").split())):
            self.known[name] = self.ask(
                f"print(hex(id({name})), sys.getsizeof({name}), sys.getrefcount({name}) - 1)"
            ).split()
        stats = self.ask("print(sum(s['collections'] for s in gc.get_stats()), end=' ')")
        self.collections = int(stats)
        self.collected = int(self.ask("print(sum(s['collected'] for s in gc.get_stats()))"))

    def ask(self, python):
        return self.notebook.run(python).stdout

    def __getitem__(self, name):
        address, size, count = self.known[name]
        return address[-4:], int(size), int(count)


def of(shown, command):
    """The cells with a view of this command, as (cell, text, printed, numbers)."""
    cells = [(c, v, p, n) for c, v, p, n in shown if re.search(rf"^%{command}\b", c.strip(), re.M)]
    return [(cell, views[0], printed, numbers) for cell, views, printed, numbers in cells if views]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_gallery_shows_every_view(command, shown):
    assert of(shown, command), command


def test_sizes_and_counts_of_the_heap_table(shown):
    checked = 0
    for cell, text, _, numbers in of(shown, "heap"):
        for line in text.splitlines():
            row = re.match(r"…(\w+) .* (\d+) +(\d+|—) +(\d+) +\S+ +(?:malloc )?\S+ +(\w+)$", line)
            if row:
                tail, size, _, count, name = row.groups()
                assert (tail, int(size), int(count)) == numbers[name], (cell, line)
                checked += 1
    assert checked >= 6


def test_counts_of_the_diagram(shown):
    checked = 0
    for cell, text, _, numbers in of(shown, "refs"):
        names = dict(re.findall(r"^ +(\w+) +→ \w+ …(\w+)$", text, re.M))
        boxes = re.findall(r"^\S.* …(\w+) +(\d+) ?B +refs (?:\d+ ?→ ?)?(\d+)", text, re.M)
        boxes = {tail: (int(size), int(count)) for tail, size, count in boxes}
        for name, tail in names.items():
            if name in numbers.known:
                assert (tail, *boxes[tail]) == numbers[name], (cell, name)
                checked += 1
    assert checked >= 8


def test_holders_add_up(shown):
    for cell, text, printed, numbers in of(shown, "who"):
        total = int(re.search(r"^(\d+) +references?, and the reference count is \1 ✓", text, re.M)[1])
        says = int(re.search(r"says (\d+) =", text)[1])
        assert says == total + 1, cell
        name = re.search(r"%(?:auto )?who (\w+)$", cell, re.M)
        if name:
            assert numbers[name[1]][2] == total, cell


def test_bytes_of_the_layout(shown):
    for cell, text, _, numbers in of(shown, "layout"):
        size = int(re.search(r" takes (\d+)bytes", text)[1])
        parts = re.findall(r"^(\w[\w ]*?)  +(\d+)  \S", text.split("\ngetsizeof")[0], re.M)
        assert sum(int(bytes_) for _, bytes_ in parts) == size, cell
        name = re.search(r"%layout (\w+)$", cell, re.M)
        if name:
            assert numbers[name[1]][1] == size, cell


def test_the_collectors_state(shown):
    cell, text, printed, _ = next(found for found in of(shown, "gc") if found[0] == "%gc")
    said = [int(number) for number in re.findall(r"\d+", printed)]
    rows = re.findall(r"^ +\d +\d+ +(\d+) +(\d+) ", text, re.M)
    assert [int(count) for count, _ in rows] == said[:3]
    assert [int(threshold) for _, threshold in rows] == said[3:]


def test_a_plan_says_what_the_collection_then_finds(shown):
    place = next(i for i, found in enumerate(shown) if "%gc --plan" in found[0])
    promised = re.search(r"would free (\d+) of", shown[place][1][0])[1]
    assert shown[place + 1][0] == "gc.collect()"
    assert shown[place + 1][2].strip() == promised


def test_collections_of_the_timeline(shown):
    start = shown[0][3]
    for cell, text, _, numbers in of(shown, "timeline"):
        times, freed = re.search(r"(\d+)collections? freed (\d+)object", text).groups()
        assert int(freed) == numbers.collected - start.collected, cell
        assert int(times) == numbers.collections - start.collections, cell


def test_counts_of_the_trace(shown):
    cell, views, _, numbers = next(found for found in shown if found[0].startswith("%%trace\n"))
    last = {tail: row.split()[-1] for tail, row in re.findall(r"^\w+ …(\w+)  (.*)$", views[0], re.M)}
    tail, _, count = numbers["b"]
    assert last[tail] == str(count), cell
