"""Tries the hub with a class: `python class_of.py 20` signs in so many users, who all run chapter 1 at once.

Needs requirements.txt and the wheel in this Python's environment, and configurable-http-proxy on PATH. It
tells how long servers and cells took, the memory a user takes, and every failure.
"""

import json
import os
import secrets
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import websocket

HERE = Path(__file__).resolve().parent
CHAPTER = "01-names-objects-heap.ipynb"
PATIENCE = 900

# Anyone may sign in, and servers are plain processes in folders of their own.
OVERRIDES = """
from pathlib import Path
exec(compile(Path({config!r}).read_text(), {config!r}, "exec"))
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allow_all = True
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = {folder!r} + "/homes/{{username}}"
c.JupyterHub.db_url = "sqlite:///" + {folder!r} + "/hub.sqlite"
c.JupyterHub.cookie_secret_file = {folder!r} + "/cookie_secret"
c.JupyterHub.hub_port = {hub_port}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{api_port}"
c.ConfigurableHTTPProxy.pid_file = {folder!r} + "/proxy.pid"
c.Spawner.args += ["--allow-root"]
c.JupyterHub.services = list(c.JupyterHub.services) + [dict(name="class", api_token={token!r})]
c.JupyterHub.load_roles = list(c.JupyterHub.load_roles) + [
    dict(name="class", services=["class"], scopes=["admin:users", "admin:servers", "access:servers"])
]
"""


@dataclass
class Student:
    """One user, and what was measured."""

    name: str
    ready: float = 0
    first_cell: float = 0
    chapter: float = 0
    cells: int = 0
    failures: list[str] = field(default_factory=list)


class Hub:
    def __init__(self, folder: Path):
        self.folder = folder
        self.token = secrets.token_hex(16)
        port, hub_port, api_port = free_ports(3)
        self.url = f"http://127.0.0.1:{port}"
        config = folder / "config.py"
        config.write_text(
            OVERRIDES.format(
                config=str(HERE / "jupyterhub_config.py"),
                folder=str(folder),
                token=self.token,
                hub_port=hub_port,
                api_port=api_port,
            )
        )
        environment = os.environ | {
            "HEAPLAB_HUB_URL": self.url,
            "CONFIGPROXY_AUTH_TOKEN": secrets.token_hex(16),
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        }
        self.log = open(folder / "hub.log", "wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jupyterhub", "-f", str(config)],
            cwd=folder,
            env=environment,
            stdout=self.log,
            stderr=self.log,
        )
        until(lambda: self.answers("/hub/api/"), "the hub does not start")

    def request(self, method: str, path: str, content: dict | None = None):
        data = None if content is None else json.dumps(content).encode()
        headers = {"Authorization": f"token {self.token}", "Content-Type": "application/json"}
        asked = urllib.request.Request(self.url + path, data, headers, method=method)
        with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def answers(self, path: str) -> bool:
        if self.process.poll() is not None:
            raise RuntimeError((self.folder / "hub.log").read_text()[-3000:])
        try:
            self.request("GET", path)
            return True
        except (urllib.error.URLError, OSError):
            return False

    def close(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=120)
        self.log.close()


def until(condition, otherwise: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError(otherwise)
        time.sleep(0.2)


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def study(hub: Hub, student: Student, cells: list[str]) -> None:
    """Signs in and runs the chapter; failures are noted."""
    try:
        begun = time.monotonic()
        until(lambda: is_let_in(hub, student.name), f"{student.name} is not let in")
        until(lambda: is_ready(hub, student.name), f"{student.name}'s server does not start")
        student.ready = time.monotonic() - begun
        begun = time.monotonic()
        kernel = hub.request("POST", f"/user/{student.name}/api/kernels", {"name": "heaplab"})["id"]
        channels = websocket.create_connection(
            hub.url.replace("http", "ws") + f"/user/{student.name}/api/kernels/{kernel}/channels",
            header=[f"Authorization: token {hub.token}"],
            timeout=PATIENCE,
        )
        for cell in cells:
            run(channels, cell, student)
            student.first_cell = student.first_cell or time.monotonic() - begun
            student.cells += 1
        student.chapter = time.monotonic() - begun
    except (OSError, RuntimeError, websocket.WebSocketException) as e:
        student.failures.append(f"{student.name}: {type(e).__name__}: {e}")


def is_let_in(hub: Hub, name: str) -> bool:
    """The hub starts so many servers at once, and asks the others to come again, as a browser does."""
    try:
        hub.request("POST", f"/hub/api/users/{name}/server")
        return True
    except urllib.error.HTTPError as e:
        if e.code != 429:
            raise
        time.sleep(1)
        return False


def is_ready(hub: Hub, name: str) -> bool:
    server = hub.request("GET", f"/hub/api/users/{name}")["servers"].get("", {})
    return bool(server.get("ready"))


def run(channels: websocket.WebSocket, cell: str, student: Student) -> None:
    """Sends a cell and waits for its reply; what is no Python error of the chapter's own is a failure."""
    message = uuid.uuid4().hex
    header = {"msg_id": message, "msg_type": "execute_request", "session": student.name, "username": "", "version": "5.3"}
    content = {"code": cell, "silent": False, "store_history": True, "allow_stdin": False, "stop_on_error": False}
    request = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
    channels.send(json.dumps(request))
    while True:
        answer = json.loads(channels.recv())
        if answer["parent_header"].get("msg_id") == message and answer["msg_type"] == "execute_reply":
            if answer["content"].get("ename") in ("SystemError", "SimulatorBug", "MemoryError"):
                student.failures.append(f"{student.name}: {answer['content']['evalue']}")
            return


def memory_of(name: str) -> tuple[int, int]:
    """Bytes that a user's server and kernel take, pages that several share counted in part."""
    server = kernel = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if f"JUPYTERHUB_USER={name}".encode() in (process / "environ").read_bytes().split(b"\0"):
                rollup = (process / "smaps_rollup").read_text()
                taken = 1024 * int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1])
                if (process / "comm").read_text().strip() == "java":
                    kernel += taken
                else:
                    server += taken
        except (OSError, StopIteration):
            continue
    return server, kernel


def code_of(chapter: Path) -> list[str]:
    cells = json.loads(chapter.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def told(what: str, values: list[float], unit: str) -> None:
    print(f"{what}: median {statistics.median(values):.1f} {unit}, most {max(values):.1f} {unit}")


def main(users: int) -> int:
    import heaplab.course

    cells = code_of(heaplab.course.COURSE / CHAPTER)
    folder = Path(tempfile.mkdtemp(prefix="heaplab-hub-"))
    hub = Hub(folder)
    students = [Student(f"student{i:02}") for i in range(users)]
    try:
        hub.request("POST", "/hub/api/users", {"usernames": [student.name for student in students]})
        with ThreadPoolExecutor(users) as pool:
            list(pool.map(lambda student: study(hub, student, cells), students))
        memory = [memory_of(student.name) for student in students]
    finally:
        hub.close()
    failures = [failure for student in students for failure in student.failures]
    print(f"{users} users, {sum(student.cells for student in students)} cells of chapter 1, {len(failures)} failures")
    told("server ready after", [student.ready for student in students], "s")
    told("first cell answered after", [student.first_cell for student in students], "s")
    told("chapter done after", [student.chapter for student in students], "s")
    told("memory of a server", [server / 2**20 for server, _ in memory], "MiB")
    told("memory of a kernel", [kernel / 2**20 for _, kernel in memory], "MiB")
    print("\n".join(failures))
    if failures:
        print(f"the hub's log is {folder / 'hub.log'}")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
