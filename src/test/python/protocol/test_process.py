"""The kernel as a process: how it starts, is signalled, and ends."""

import json
import os
import signal
import socket
import subprocess
import sys
import time

import pytest
from jupyter_client.connect import write_connection_file
from scripted import COMMAND, Kernel


@pytest.fixture
def connection(tmp_path):
    path, _ = write_connection_file(str(tmp_path / "connection.json"), key=b"the-secret-key")
    return path


def command(path):
    return [part.replace("{connection_file}", str(path)) for part in COMMAND]


def accepts(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    except OSError:
        return False


def wait_until(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def start(path, **options):
    """A bare process that listens."""
    process = subprocess.Popen(command(path), **options)
    port = json.loads(open(path).read())["hb_port"]
    wait_until(lambda: accepts(port))
    return process


def test_a_port_that_is_taken_is_named_and_the_status_is_1(connection):
    port = json.loads(open(connection).read())["shell_port"]
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        done = subprocess.run(command(connection), capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        f"Cannot listen on 127.0.0.1 port {port} (shell): it is taken or not this machine's; "
        "start again with another connection file.\n"
    )


@pytest.mark.parametrize("text", [None, "", "[]", '{"shell_port": 5}'])
def test_a_bad_connection_file_is_said_and_the_status_is_1(tmp_path, text):
    path = tmp_path / "connection.json"
    if text is not None:
        path.write_text(text)
    done = subprocess.run(command(path), capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "connection file" in done.stderr


def test_it_listens_on_its_five_ports_of_loopback_alone(connection):
    process = start(connection)
    try:
        ports = {value for name, value in json.loads(open(connection).read()).items() if name.endswith("_port")}
        assert listening(process.pid) == {("127.0.0.1", port) for port in ports}
    finally:
        process.kill()
        process.wait()


def listening(pid):
    """The (address, port) pairs that a process listens on, from Linux's tables."""
    inodes = set()
    for fd in os.listdir(f"/proc/{pid}/fd"):
        try:
            inodes.add(os.readlink(f"/proc/{pid}/fd/{fd}"))
        except FileNotFoundError:
            pass
    found = set()
    for table, width in (("tcp", 4), ("tcp6", 16)):
        for line in open(f"/proc/{pid}/net/{table}").read().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
                address, port = fields[1].split(":")
                last = bytes.fromhex(address)[width - 4 : width][::-1]
                found.add((socket.inet_ntoa(last), int(port, 16)))
    return found


def test_no_secret_is_ever_written(connection):
    process = start(connection, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    for name, port in json.loads(open(connection).read()).items():
        if name.endswith("_port"):
            with socket.create_connection(("127.0.0.1", port)) as stranger:
                stranger.sendall(b"\xff" + 63 * b"\0" + b"junk")
    process.send_signal(signal.SIGTERM)
    stdout, stderr = process.communicate(timeout=30)
    assert "the-secret-key" not in stdout + stderr


def test_sigterm_ends_it(connection):
    process = start(connection)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) in (0, 128 + signal.SIGTERM, -signal.SIGTERM)


def test_sigint_interrupts_the_cell_and_nothing_else(kernel):
    kernel.process.send_signal(signal.SIGINT)
    request = kernel.client.execute("out begun\nwait")
    while kernel.client.get_iopub_msg(timeout=10)["msg_type"] != "stream":
        pass
    kernel.process.send_signal(signal.SIGINT)
    assert kernel.reply(request)["content"]["ename"] == "KeyboardInterrupt"
    assert kernel.is_well()


@pytest.mark.figures
def test_it_ends_within_two_seconds_of_its_parent(connection, figure):
    script = (
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen(sys.argv[1:], env=os.environ | {'JPY_PARENT_PID': str(os.getpid())},\n"
        "    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, *command(connection)], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    port = json.loads(open(connection).read())["hb_port"]
    wait_until(lambda: accepts(port))
    time.sleep(1)  # it lives as long as its parent does
    assert is_alive(pid)
    parent.kill()  # left unreaped for a while, as a server in trouble would leave it
    killed = time.monotonic()
    wait_until(lambda: not is_alive(pid), seconds=20)
    figure("from a parent's death to the kernel's end", round((time.monotonic() - killed) * 1000), "ms")
    parent.communicate()


def is_alive(pid):
    try:
        state = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[0]
        return state != "Z"
    except FileNotFoundError:
        return False


def test_shutdown_is_answered_even_when_a_cell_never_stops():
    kernel = Kernel()
    try:
        request = kernel.client.execute("stubborn")
        while kernel.client.get_iopub_msg(timeout=10)["msg_type"] != "execute_input":
            pass
        reply = kernel.control("shutdown_request", {"restart": False})
        assert reply["content"] == {"status": "ok", "restart": False}
        assert kernel.process.wait(timeout=10) == 0
        assert request
    finally:
        kernel.close()


@pytest.mark.parametrize("cell", ["", "endless", "ask x", "stubborn", "prints 100000"])
def test_restart_by_the_client_at_any_moment(kernel, cell):
    kernel.client.execute(cell, allow_stdin=True)
    kernel.manager.restart_kernel()
    kernel.client.wait_for_ready(timeout=30)
    reply, _ = kernel.run("out again")
    assert reply["content"]["execution_count"] == 1


def test_a_full_java_heap_leaves_it_answering(kernel):
    for _ in range(3):
        reply, published = kernel.run("hoard")
        assert reply["content"]["ename"] == "MemoryError"
        assert kernel.is_well()
