"""Tab and Shift+Tab on the real kernel, as a front end asks for them."""

import pytest

import places
from cells import Notebook

CELL = """\
class Node:
    def __init__(self):
        self.kids = []
    def add(self, kid): self.kids.append(kid)
root = Node()
numbers = [1, 2]
alias = numbers
%snapshot before"""


@pytest.fixture(scope="module")
def client():
    notebook = Notebook(places.KERNEL)
    assert notebook.run(CELL).reply["status"] == "ok"
    yield notebook.client
    notebook.close()


@pytest.mark.parametrize(
    ("code", "match", "kind"),
    [
        ("%he", "heap", "magic"),
        ("%%tr", "trace", "magic"),
        ("%heap --", "--sort", "option"),
        ("%%trace --a", "--alloc", "option"),
        ("%heap --sort re", "retained", "value"),
        ("%heap --type No", "Node", "value"),
        ("%gc --plan ", "2", "value"),
        ("%pools --class 33", "336", "value"),
        ("%timeline --by ", "event", "value"),
        ("%diff ", "before", "value"),
        ("%auto ref", "refs", "value"),
        ("%refs ro", "root", "instance"),
        ("%who root.", "kids", "instance"),
        ("x = num", "numbers", "instance"),
        ("No", "Node", "class"),
        ("root.ki", "kids", "instance"),
    ],
)
def test_tab_completes(client, code, match, kind):
    reply = client.complete(code, len(code), reply=True, timeout=10)["content"]
    kinds = {m["text"]: m["type"] for m in reply["metadata"]["_jupyter_types_experimental"]}
    assert kinds.get(match) == kind, reply["matches"]
    assert match.startswith(code[reply["cursor_start"] : reply["cursor_end"]])


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("numbers", ["list [1, 2]", "72 bytes", "count   2", "generation 0", "name alias"]),
        ("%who numbers", ["list [1, 2]", "count   2"]),
        ("root.kids", ["list []", "attribute root.kids"]),
        ("root.kids.append(", []),
        ("len(", ["builtin_function_or_method"]),
        ("%heap", ["%heap [EXPR…]", "%heap --all"]),
        ("%gc --plan", ["%gc [--plan N]"]),
        ("%refs ", ["%refs x --depth 2"]),
        ("%%trace", ["%%trace --max 1000"]),
    ],
)
def test_shift_tab_explains(client, code, told):
    reply = client.inspect(code, len(code), reply=True, timeout=10)["content"]
    text = reply["data"].get("text/plain", "")
    assert reply["found"] == bool(told)
    for words in told:
        assert words in text
