"""Much at once, on Python itself: output, cells, clients."""

import pytest

from cells import Notebook
from places import KERNEL

pytestmark = pytest.mark.figures


@pytest.fixture(scope="module")
def kernel():
    notebook = Notebook(KERNEL)
    yield notebook
    notebook.close()


def test_two_hundred_thousand_prints_arrive_whole(kernel, figure):
    ran = kernel.run("for i in range(200000): print(i)", timeout=120)
    assert ran.stdout == "".join(f"{i}\n" for i in range(200_000))
    figure("prints sent and received", ran.stdout.count("\n"), "lines")
    figure("messages that they took", len(ran.outputs), "messages")


def test_ten_megabytes_are_cut_with_one_notice(kernel):
    ran = kernel.run("print('x' * 10**7)\nprint('lost')", timeout=60)
    assert 8_000_000 < len(ran.stdout) < 10**7
    assert set(ran.stdout) == {"x"}
    [notice] = [o["content"]["text"] for o in ran.outputs if o["content"]["name"] == "stderr"]
    assert "[Heaplab: the rest of this cell's output is left out" in notice
    assert kernel.run("print('next')").stdout == "next\n"


def test_an_error_in_run_all_ends_the_run_and_no_more(kernel):
    requests = [kernel.client.execute(cell) for cell in ("x = 1", "1 / 0", "x = 2", "x = 3")]
    replies = [reply_to(kernel.client, request)["content"]["status"] for request in requests]
    assert replies == ["ok", "error", "aborted", "aborted"]
    assert kernel.run("x").value == "1"


def test_ten_clients_at_once(kernel, figure):
    clients = [another(kernel) for _ in range(10)]
    requests = [(client, client.execute(f"{i} + 1"), i) for i in range(20) for client in clients]
    for client, request, _ in requests:
        assert reply_to(client, request)["content"]["status"] == "ok"
    for client, request, i in requests:
        assert result_of(client, request) == str(i + 1)
        figure("cells of ten clients at once", 1, "cells", add=True)
    for client in clients:
        client.stop_channels()


@pytest.mark.soak
def test_ten_thousand_queued_cells_answer_in_order(kernel, figure):
    requests = [kernel.client.execute(f"x = {i}") for i in range(10_000)]
    for request in requests:
        answered = reply_to(kernel.client, request)
        assert answered["content"]["status"] == "ok"
        figure("cells queued and answered in order", 1, "cells", add=True)
    assert kernel.run("x").value == "9999"


def another(kernel: Notebook):
    """A client that has a session of its own, as a second browser tab has."""
    client = kernel.manager.client()
    client.session = client.session.clone()
    client.session.session = f"{client.session.session}-{id(client)}"
    client.start_channels()
    client.wait_for_ready(timeout=60)
    return client


def reply_to(client, request):
    while True:
        reply = client.get_shell_msg(timeout=60)
        if reply["parent_header"].get("msg_id") == request:
            return reply


def result_of(client, request):
    while True:
        message = client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") == request and message["msg_type"] == "execute_result":
            return message["content"]["data"]["text/plain"]
