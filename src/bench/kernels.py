"""Kernel processes to measure, over bare sockets: nothing here polls by sleeping."""

import os
import re
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import zmq
from jupyter_client.connect import write_connection_file
from jupyter_client.session import Session

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src" / "test" / "python"))
import snippets  # noqa: E402

HEAPLAB = [sys.executable, "-m", "heaplab"]
KERNEL = shlex.join([*HEAPLAB, "kernel", "{connection_file}"])
CPYTHON = snippets.interpreter("3.13") or "python3.13"
IPYKERNEL = f"{shlex.quote(sys.executable)} -m ipykernel_launcher -f {{connection_file}}"
CHANNELS = {"shell": zmq.DEALER, "control": zmq.DEALER, "iopub": zmq.SUB}
PATIENCE = 60_000


class Kernel:
    """A kernel process that has answered kernel_info; `start` is how long that took, in seconds."""

    def __init__(self, command: str):
        self.interrupts_by_message = "ipykernel" not in command
        self.folder = tempfile.TemporaryDirectory()
        path, info = write_connection_file(f"{self.folder.name}/c.json", key=b"bench")
        self.session = Session(key=b"bench", signature_scheme="hmac-sha256")
        self.context = zmq.Context()
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            [part.replace("{connection_file}", path) for part in shlex.split(command)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "JPY_PARENT_PID": str(os.getpid())},
        )
        for name, kind in CHANNELS.items():
            setattr(self, name, self._connect(kind, info[f"{name}_port"]))
        self._request(self.shell, "kernel_info_request", {})
        self.start = time.perf_counter() - begun
        while not self.iopub.poll(0):  # until the subscription has reached the kernel
            self._request(self.shell, "kernel_info_request", {})

    def _connect(self, kind, port):
        socket = self.context.socket(kind)
        socket.linger = 0
        socket.reconnect_ivl = 1
        if kind == zmq.SUB:
            socket.subscribe(b"")
        socket.connect(f"tcp://127.0.0.1:{port}")
        return socket

    def _request(self, socket, kind, content):
        request = self.session.send(socket, kind, content)["header"]["msg_id"]
        self._await(socket, request, lambda message: True)
        return request

    def _await(self, socket, request, wanted):
        while True:
            if not socket.poll(PATIENCE):
                sys.exit("a kernel does not answer")
            _, message = self.session.recv(socket)
            if message["parent_header"].get("msg_id") == request and wanted(message):
                return

    def run(self, code: str) -> float:
        begun = time.perf_counter()
        request = self._request(self.shell, "execute_request", {"code": code})
        self._await(self.iopub, request, lambda m: m["content"].get("execution_state") == "idle")
        return time.perf_counter() - begun

    def interrupt(self, code: str, after: float) -> float:
        """Runs code that never ends, interrupts it, and answers how long it still took to end."""
        request = self.session.send(self.shell, "execute_request", {"code": code})["header"]["msg_id"]
        time.sleep(after)
        begun = time.perf_counter()
        if self.interrupts_by_message:
            self.session.send(self.control, "interrupt_request", {})
        else:
            self.process.send_signal(signal.SIGINT)
        self._await(self.shell, request, lambda message: True)
        return time.perf_counter() - begun

    def cpu(self) -> float:
        """Seconds of the processor so far, user's and system's."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """PSS in MiB: what it shares with other processes counts by their number."""
        rollup = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1]) / 1024

    def stop(self):
        self._request(self.control, "shutdown_request", {"restart": False})
        self.process.wait(timeout=30)
        self.context.destroy(linger=0)
        self.folder.cleanup()


def median(times: list[float]) -> float:
    """In milliseconds."""
    return 1000 * statistics.median(times)


def p95(times: list[float]) -> float:
    """In milliseconds."""
    return 1000 * sorted(times)[int(0.95 * len(times))]
