"""What jupyter_client and nbclient do with a kernel all day."""

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


def texts(published, stream="stdout"):
    return "".join(
        m["content"]["text"] for m in published if m["msg_type"] == "stream" and m["content"]["name"] == stream
    )


def test_two_hundred_thousand_prints_arrive_whole(kernel):
    reply, published = kernel.run("prints 200000")
    assert reply["content"]["status"] == "ok"
    assert texts(published) == "".join(f"{i}\n" for i in range(200_000))


def test_ten_thousand_queued_cells_answer_in_order(kernel):
    requests = [kernel.client.execute(f"value {i}") for i in range(10_000)]
    for i, request in enumerate(requests):
        reply = kernel.client.get_shell_msg(timeout=30)
        while reply["msg_type"] != "execute_reply":
            reply = kernel.client.get_shell_msg(timeout=30)
        assert reply["parent_header"]["msg_id"] == request
        assert reply["content"]["execution_count"] == i + 1


def test_input_asks_the_client_that_runs_the_cell(kernel):
    request = kernel.client.execute("ask name", allow_stdin=True)
    question = kernel.client.get_stdin_msg(timeout=10)
    assert question["content"] == {"prompt": "name", "password": False}
    kernel.client.input("Ada")
    assert texts(kernel.published(request)) == "got Ada\n"


def test_a_late_reply_is_not_taken_for_the_next_input(kernel):
    first = kernel.client.execute("ask first", allow_stdin=True)
    kernel.client.get_stdin_msg(timeout=10)
    kernel.manager.interrupt_kernel()
    assert kernel.reply(first)["content"]["ename"] == "KeyboardInterrupt"
    kernel.client.input("late")
    request = kernel.client.execute("ask second", allow_stdin=True)
    kernel.client.get_stdin_msg(timeout=10)
    kernel.client.input("right")
    assert texts(kernel.published(request)) == "got right\n"


def test_a_second_client_under_the_same_identity_is_heard(kernel):
    second = kernel.manager.client()
    second.start_channels()
    second.wait_for_ready(timeout=30)
    second.stop_channels()


def test_nbclient_runs_a_notebook(kernel):
    cells = ["out a", "value 1", "show x", "slot s\nreplace s", "err e", "clear now\nout b"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    NotebookClient(notebook, km=kernel.manager, timeout=30).execute()
    assert [cell.execution_count for cell in notebook.cells] == [1, 2, 3, 4, 5, 6]
    assert notebook.cells[0].outputs[0].text == "a\n"
    assert notebook.cells[1].outputs[0].data["text/plain"] == "1"
    assert notebook.cells[2].outputs[0].data["text/html"] == "<b>x</b>"
    assert notebook.cells[3].outputs[0].data["text/plain"] == "second"
    assert notebook.cells[5].outputs[0].text == "b\n"


def test_nbclient_stops_at_an_error(kernel):
    cells = [nbformat.v4.new_code_cell(text) for text in ("fail here", "out never")]
    notebook = nbformat.v4.new_notebook(cells=cells)
    with pytest.raises(CellExecutionError):
        NotebookClient(notebook, km=kernel.manager, timeout=30).execute()
    assert notebook.cells[1].outputs == []
