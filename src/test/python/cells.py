"""A kernel's client that runs a cell and hands back all that came of it."""

import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from jupyter_client import BlockingKernelClient, KernelManager
from nbconvert.filters import strip_ansi


@dataclass
class Ran:
    """What one cell gave: the reply's content, and its outputs in order."""

    reply: dict
    outputs: list[dict] = field(default_factory=list)

    @property
    def stdout(self) -> str:
        return "".join(
            o["content"]["text"]
            for o in self.outputs
            if o["msg_type"] == "stream" and o["content"]["name"] == "stdout"
        )

    def bundles(self, kind: str) -> list[dict]:
        """The MIME bundles of `execute_result` or `display_data`."""
        return [o["content"]["data"] for o in self.outputs if o["msg_type"] == kind]

    @property
    def printed(self) -> str:
        """What a terminal would show: stdout, values, the last line of an error."""
        parts = []
        for output in self.outputs:
            content = output["content"]
            if output["msg_type"] == "stream" and content["name"] == "stdout":
                parts.append(content["text"])
            elif output["msg_type"] == "execute_result":
                parts.append(content["data"]["text/plain"] + "\n")
            elif output["msg_type"] == "error":
                parts.append(last_line("\n".join(content["traceback"])) + "\n")
        return "".join(parts)

    @property
    def value(self) -> str:
        return self.bundles("execute_result")[0]["text/plain"]


def last_line(text: str) -> str:
    return strip_ansi(text).rstrip("\n").rsplit("\n", 1)[-1]


class Notebook:
    """One running kernel."""

    def __init__(self, name: str, **variables: str):
        self.manager = KernelManager(kernel_name=name)
        self.manager.start_kernel(env=os.environ | variables)
        self.client: BlockingKernelClient = self.manager.blocking_client()
        self._connect()

    def _connect(self) -> None:
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)

    def run(self, code: str, timeout: float = 30) -> Ran:
        return self.finish(self.client.execute(code, allow_stdin=False), timeout)

    def finish(self, request: str, timeout: float = 30) -> Ran:
        """Waits for a request's outputs, its end on IOPub and its reply."""
        deadline = time.monotonic() + timeout
        outputs = []
        while True:
            message = self.client.get_iopub_msg(timeout=max(0, deadline - time.monotonic()))
            if message["parent_header"].get("msg_id") != request:
                continue
            if message["msg_type"] == "status":
                if message["content"]["execution_state"] == "idle":
                    break
            elif message["msg_type"] != "execute_input":
                outputs.append(message)
        while True:
            reply = self.client.get_shell_msg(timeout=max(0.1, deadline - time.monotonic()))
            if reply["parent_header"].get("msg_id") == request:
                return Ran(reply["content"], outputs)

    def interrupt_after(self, seconds: float, code: str, timeout: float = 30) -> Ran:
        request = self.client.execute(code)
        time.sleep(seconds)
        self.manager.interrupt_kernel()
        return self.finish(request, timeout)

    def restart(self) -> None:
        self.client.stop_channels()
        self.manager.restart_kernel(now=False)
        self.client = self.manager.blocking_client()
        self._connect()

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


def computed(notebook: Notebook) -> float:
    """Seconds that the thread of the cells has computed: a busy machine does not count. Linux alone tells."""
    for name in Path(f"/proc/{notebook.manager.provisioner.pid}/task").glob("*/comm"):
        if name.read_text() == "cells\n":
            return int((name.parent / "schedstat").read_text().split()[0]) / 1e9
    return 0
