"""Every bad cell is answered in a few words, and the next cell runs on a sound heap."""

import json

import pytest

import bad_cells
import course
from cells import Notebook
from places import KERNEL

ANSWERS = course.recorded("bad_cells") if course.recording("bad_cells").exists() else {}


@pytest.fixture(scope="module")
def kernel():
    notebook = Notebook(KERNEL)
    yield notebook
    notebook.close()


@pytest.fixture
def fresh(kernel):
    kernel.run("%reset")
    yield kernel
    assert kernel.run("6 * 7").value == "42"


@pytest.mark.parametrize("name", bad_cells.CPYTHON)
def test_it_is_answered_as_in_cpython(name, fresh):
    assert fresh.run(bad_cells.CPYTHON[name], timeout=60).printed == ANSWERS[name]


@pytest.mark.parametrize("name", bad_cells.OWN)
def test_it_is_answered_in_one_sentence(name, fresh):
    code, expected = bad_cells.OWN[name]
    printed = fresh.run(code, timeout=60).printed
    if expected is None:
        assert printed == ""
    else:
        assert printed.startswith(expected)
        assert printed.count("\n") == 1
    assert "org.heaplab" not in printed and "java." not in printed


def test_a_lone_surrogate_in_the_source_is_answered_as_in_cpython(fresh):
    session = fresh.client.session
    message = session.msg("execute_request", {"code": "x = '\ud800'"})
    parts = [
        json.dumps(message[name], default=str).encode()  # escaped, since UTF-8 has no lone surrogates
        for name in ("header", "parent_header", "metadata", "content")
    ]
    fresh.client.shell_channel.socket.send_multipart([b"<IDS|MSG>", session.sign(parts), *parts])
    assert fresh.finish(message["header"]["msg_id"]).printed == (
        "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 5: surrogates not allowed\n"
    )


MARKUP = "<img src=x onerror=alert(1)>"
VIEWS = "%heap|%refs|%who x|%why x|%layout x|%pools|%freelists|%gc --plan 0|%timeline|%diff|x?"


@pytest.mark.parametrize("view", VIEWS.split("|"))
def test_markup_shows_as_text_in_every_view(view, fresh):
    fresh.run(f"evil = {MARKUP!r}\nC = type(evil, (), {{}})\nx = C()\nx.__dict__[evil] = [evil, x]\nd = {{evil: x}}")
    ran = fresh.run(view)
    assert ran.reply["status"] == "ok"
    [bundle] = ran.bundles("display_data")
    assert MARKUP not in bundle.get("text/html", "")


def test_markup_shows_as_text_in_a_trace(fresh):
    ran = fresh.run(f"%%trace\nevil = {MARKUP!r}\nx = [evil]\nraise ValueError(evil)")
    [bundle] = ran.bundles("display_data")
    assert MARKUP not in bundle["text/html"]
