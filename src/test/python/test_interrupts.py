"""An interrupt ends whatever a cell does, and soon."""

import time

import pytest

PATIENCE = 5  # seconds on a busy machine; the usual answer takes some milliseconds

BUSY = {
    "loop": "while True: pass",
    "loop in a function": "def f():\n    n = 0\n    while True:\n        n += 1\nf()",
    "comprehension": "[i for i in range(10**12) if i < 0]",
    "for over a huge range": "for i in range(10**15): pass",
    "print": "while True: print('x' * 60)",
    "sum": "sum(range(10**15))",
    "any": "any(i < 0 for i in range(10**15))",
    "max": "max(range(10**15))",
    "list of a generator": "list(i for i in iter(int, 1))",
    "search": "(10**15) in iter(int, 1)",
    "sort with a key": "sorted(range(10**6), key=lambda x: [i for i in range(10**9)])",
    "power": "len(str(3 ** (10**7) % 7)), 7 ** (10**8) % 10",
    "finalizer": "class D:\n    def __del__(self):\n        while True: pass\nx = D()\nx = None",
    "recursion inside except": "def f():\n    try:\n        f()\n    except RecursionError:\n        f()\nf()",
}


@pytest.mark.parametrize("name", BUSY)
def test_it_is_interrupted(name, notebook):
    request = notebook.client.execute(BUSY[name], allow_stdin=False)
    time.sleep(1)
    start = time.monotonic()
    notebook.manager.interrupt_kernel()
    ran = notebook.finish(request, timeout=PATIENCE + 25)
    took = time.monotonic() - start
    print(f"{name}: {took * 1000:.0f} ms")
    if ran.reply["status"] == "error":
        assert ran.reply["ename"] in ("KeyboardInterrupt", "MemoryError")
    assert took < PATIENCE
    assert notebook.run("1 + 1").value == "2"


def interrupted_often(notebook, code, times):
    notebook.run("caught = 0")
    request = notebook.client.execute(code, allow_stdin=False)
    for _ in range(times):
        time.sleep(0.5)
        notebook.manager.interrupt_kernel()
    return notebook.finish(request)


def test_a_cell_may_catch_it(notebook):
    code = "while caught < 2:\n    try:\n        while True: pass\n    except:\n        caught += 1"
    assert interrupted_often(notebook, code, 2).reply["status"] == "ok"
    assert notebook.run("caught").value == "2"


def test_a_cell_that_catches_it_ever_again_is_ended_by_the_third(notebook):
    code = "while True:\n    try:\n        while True: pass\n    except:\n        caught += 1"
    assert interrupted_often(notebook, code, 3).reply["ename"] == "KeyboardInterrupt"
    assert notebook.run("caught").value == "2"


def test_input_asks_and_can_be_interrupted(notebook):
    request = notebook.client.execute("name = input('Who? ')", allow_stdin=True)
    assert notebook.client.get_stdin_msg(timeout=20)["content"]["prompt"] == "Who? "
    notebook.client.input("me")
    assert notebook.finish(request).reply["status"] == "ok"
    assert notebook.run("name").value == "'me'"
    request = notebook.client.execute("input()", allow_stdin=True)
    notebook.client.get_stdin_msg(timeout=20)
    notebook.manager.interrupt_kernel()
    assert notebook.finish(request).reply["ename"] == "KeyboardInterrupt"
